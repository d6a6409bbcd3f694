package cn.duban.complaint.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditChainTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  private final AuditEntry registered = entry("COMPLAINT_REGISTERED", "kf.clerk");
  private final AuditEntry signed = entry("COMPLAINT_SIGNED", "kf.manager");
  private final AuditEntry dispatched = entry("COMPLAINT_DISPATCHED", "kf.clerk");
  private final AuditChain chain = AuditChain.empty();

  @Test
  void givenSealedEntries_whenTheyAreVerified_thenTheChainIsIntact() {
    // given
    sealAll();

    // when
    var verification = verify(registered, signed, dispatched);

    // then
    assertThat(verification.intact()).isTrue();
    assertThat(verification.checked()).isEqualTo(3);
  }

  @Test
  void givenSealedEntries_whenWordsAreAlteredLater_thenThatPlaceIsBroken() {
    // given
    sealAll();

    // when
    signed.saying("something else");
    var verification = verify(registered, signed, dispatched);

    // then
    assertThat(verification.intact()).isFalse();
    assertThat(verification.brokenAt()).isEqualTo(2);
  }

  @Test
  void givenSealedEntries_whenOneIsRemoved_thenThatPlaceIsBroken() {
    sealAll();

    assertThat(verify(registered, dispatched).brokenAt()).isEqualTo(2);
  }

  @Test
  void givenSealedEntries_whenTheLastIsRemoved_thenItIsMissed() {
    sealAll();

    assertThat(verify(registered, signed).brokenAt()).isEqualTo(3);
  }

  @Test
  void givenASealedEntry_whenItIsSealedAgain_thenThatIsAnError() {
    chain.seal(registered);

    assertThatIllegalStateException().isThrownBy(() -> chain.seal(registered));
  }

  @Test
  void givenWordsLongerThanTheTrailKeeps_whenTheyAreSaid_thenTheyAreCut() {
    var entry = registered.saying("字".repeat(AuditEntry.LONGEST_DETAIL + 1));

    assertThat(entry.detail()).hasSize(AuditEntry.LONGEST_DETAIL).endsWith("字…");
  }

  @Test
  void givenAKindAndAKey_whenFiltered_thenBothAreAskedFor() {
    var one = new AuditFilter("complaint/2026KF001", null, null);
    var kind = new AuditFilter("complaint", null, null);

    assertThat(one.subjectType()).isEqualTo("complaint");
    assertThat(one.subjectKey()).isEqualTo("2026KF001");
    assertThat(kind.subjectType()).isEqualTo("complaint");
    assertThat(kind.subjectKey()).isNull();
  }

  private void sealAll() {
    List.of(registered, signed, dispatched).forEach(chain::seal);
  }

  private AuditVerification verify(AuditEntry... entries) {
    var verification = new AuditVerification();
    verification.check(List.of(entries));
    verification.finish(chain);
    return verification;
  }

  private static AuditEntry entry(String event, String by) {
    return AuditEntry.of(NOON, by, event, AuditSubject.of("complaint", "2026KF001"));
  }
}
