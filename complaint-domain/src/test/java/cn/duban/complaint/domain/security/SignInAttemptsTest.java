package cn.duban.complaint.domain.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final Instant END = NOON.plus(SignInAttempts.LOCK);

  private final SignInAttempts attempts = SignInAttempts.under("kf.clerk", NOON);

  @Test
  void givenFourFailures_whenNothingElseFails_thenTheNameIsOpen() {
    fail(4);

    assertThat(attempts.lockedAt(NOON)).isFalse();
  }

  @Test
  void givenFiveFailures_whenFifteenMinutesHaveNotPassed_thenTheNameIsLocked() {
    fail(5);

    assertThat(attempts.lockedAt(NOON)).isTrue();
    assertThat(attempts.lockedAt(END.minusNanos(1000))).isTrue();
    assertThat(attempts.lockedAt(END)).isFalse();
  }

  @Test
  void givenALock_whenMoreFails_thenItGetsNoLonger() {
    fail(5);
    attempts.recordFailure(NOON.plusSeconds(60));

    assertThat(attempts.lockedAt(END)).isFalse();
  }

  @Test
  void givenAnEndedLock_whenOneMoreFails_thenCountingBeginsAnew() {
    fail(5);

    attempts.recordFailure(END);

    assertThat(attempts.lockedAt(END)).isFalse();
    assertThat(attempts.failures()).isEqualTo(1);
  }

  @Test
  void givenFourFailures_whenTheRightPasswordComes_thenTheyAreForgotten() {
    fail(4);
    attempts.recordSuccess();
    fail(4);

    assertThat(attempts.lockedAt(NOON)).isFalse();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      attempts.recordFailure(NOON);
    }
  }
}
