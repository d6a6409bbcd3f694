package cn.duban.complaint.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@DatabaseTest
class IdempotencyKeysTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final RememberedAnswer CREATED =
      new RememberedAnswer("digest", 201, "v1/complaints/2026KF001", "{\"名\":\"😀\"}");

  private final IdempotencyKeys keys = new IdempotencyKeys();

  IdempotencyKeysTest(TestDatabase database) {
    keys.database = database.dataSource();
    keys.clock = Clock.fixed(NOON, ZoneOffset.UTC);
  }

  @Test
  void givenAnAnswer_whenTheKeyComesAgain_thenItIsFoundForThatPersonOnly() {
    keys.claim("kf.clerk", "k1", "digest");
    assertThat(keys.find("kf.clerk", "k1")).isEmpty();
    keys.remember("kf.clerk", "k1", CREATED);
    assertThat(keys.find("kf.clerk", "k1")).contains(CREATED);
    assertThat(keys.find("kf.manager", "k1")).isEmpty();
  }

  @Test
  void givenAKeyThatIsTaken_whenItIsClaimedAgain_thenTheSecondIsTold() {
    keys.claim("kf.clerk", "k1", "digest");
    assertThatThrownBy(() -> keys.claim("kf.clerk", "k1", "digest"))
        .satisfies(fault -> assertThat(StorageFault.in(fault)).contains(StorageFault.CONTENDED));
  }

  @Test
  void givenAnAnswerOfYesterday_whenTheKeyComesAgain_thenItIsANewOne() {
    keys.claim("kf.clerk", "k1", "digest");
    keys.remember("kf.clerk", "k1", CREATED);
    keys.clock = Clock.fixed(NOON.plus(Duration.ofHours(24)), ZoneOffset.UTC);

    assertThat(keys.find("kf.clerk", "k1")).isEmpty();
    keys.claim("kf.clerk", "k1", "other");
    assertThat(keys.forgetExpired()).isZero();
  }

  @Test
  void givenOldKeys_whenTheyAreForgotten_thenTheYoungStay() {
    keys.claim("kf.clerk", "old", "digest");
    keys.clock = Clock.fixed(NOON.plus(Duration.ofHours(23)), ZoneOffset.UTC);
    keys.claim("kf.clerk", "young", "digest");
    keys.clock = Clock.fixed(NOON.plus(Duration.ofHours(25)), ZoneOffset.UTC);
    assertThat(keys.forgetExpired()).isEqualTo(1);
  }
}
