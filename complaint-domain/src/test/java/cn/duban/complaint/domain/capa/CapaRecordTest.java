package cn.duban.complaint.domain.capa;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintFixtures;
import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.shared.TextRule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 4.2.2, 表二: R/G095-2 from the delivery of the sheet to the follow-up. */
class CapaRecordTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  @Test
  void clause422_whenTheSheetIsDelivered_thenARecordIsOwed() {
    var record = owed();
    assertThat(record.status()).isEqualTo(CapaStatus.DUE);
    assertThat(record.department()).isEqualTo(WL);
    assertThat(record.complaint()).isEqualTo(NUMBER);
    assertThat(record.happened()).isEmpty();
  }

  @Test
  void givenOwed_whenWritten_thenItCanBeWrittenAgainUntilItIsSigned() {
    // given
    var record = drafted();
    // when
    record.draft(measures("换光模块"), FRIDAY, by(WL_MANAGER));
    // then
    assertThat(record.status()).isEqualTo(CapaStatus.DRAFT);
    assertThat(record.measures().orElseThrow().measures()).isEqualTo("换光模块");
    assertThat(events(record)).containsExactly("CAPA_DRAFTED");
  }

  @Test
  void givenOwed_whenAnotherDepartmentWrites_thenItIsNotTheirs() {
    refused(DutyRule.NOT_YOURS, () -> owed().draft(measures("扩容"), FRIDAY, by(KD_HANDLER)));
  }

  @Test
  void givenMeasuresDueYesterday_whenWritten_thenTheyAreRefusedAndNothingChanges() {
    var record = owed();
    var refusal =
        refused(
            CapaRule.MEASURES_DUE_PAST,
            () -> record.draft(measures("扩容"), FRIDAY.plusDays(11), by(WL_HANDLER)));
    assertThat(refusal.field()).contains("measuresDue");
    assertThat(record.status()).isEqualTo(CapaStatus.DUE);
  }

  @Test
  void givenAnEmptyForm_thenEveryFieldIsNamed() {
    var refusal = refused(TextRule.MISSING, () -> new Measures("", " ", null, "", null));
    assertThat(refusal.all())
        .extracting(v -> v.field().orElseThrow())
        .containsExactly("problem", "cause", "measures", "owner", "measuresDue");
    assertThat(refusal.all().get(4).rule()).isEqualTo(CapaRule.MEASURES_DUE_MISSING);
  }

  @Test
  void clause422_givenWritten_whenTheManagerSigns_thenItIsHandedIn() {
    // given
    var record = drafted();
    // when
    record.sign("", false, by(WL_MANAGER, MONDAY_NOON));
    // then
    assertThat(record.status()).isEqualTo(CapaStatus.SIGNED);
    assertThat(record.signoff().orElseThrow().at()).isEqualTo(MONDAY_NOON);
    assertThat(events(record)).containsExactly("CAPA_SIGNED");
  }

  @Test
  void givenNothingWritten_whenSigned_thenItIsTooEarly() {
    var refusal =
        refused(CapaRule.ILLEGAL_TRANSITION, () -> owed().sign("", false, by(WL_MANAGER)));
    assertThat(refusal.arguments()).containsExactly(CapaStatus.DUE, "kf.clerk", FRIDAY_NOON);
  }

  @Test
  void givenWritten_whenTheHandlerSigns_thenItIsTheManagersAndStaysADraft() {
    var record = drafted();
    refused(DutyRule.NOT_YOURS, () -> record.sign("", false, by(WL_HANDLER)));
    assertThat(record.status()).isEqualTo(CapaStatus.DRAFT);
  }

  @Test
  void givenTheManagerIsBlamed_whenSigned_thenGeneralAffairsDoIt() {
    var record = drafted();
    refused(DutyRule.NOT_YOURS, () -> record.sign("wl.manager", true, by(WL_MANAGER)));
    refused(
        DutyRule.NOT_YOURS,
        () -> record.sign("wl.handler", false, by(deputy(WL_HANDLER, WL_MANAGER))));
    record.sign("wl.manager", true, by(GENERAL_AFFAIRS));
    assertThat(record.status()).isEqualTo(CapaStatus.SIGNED);
  }

  @Test
  void givenSigned_whenWrittenOrSignedAgain_thenTheSecondIsToldWhoWasFirst() {
    var record = signed();
    refused(
        CapaRule.ILLEGAL_TRANSITION, () -> record.draft(measures("扩容"), FRIDAY, by(WL_HANDLER)));
    var refusal =
        refused(CapaRule.ILLEGAL_TRANSITION, () -> record.sign("", false, by(WL_MANAGER)));
    assertThat(refusal.arguments()).containsExactly(CapaStatus.SIGNED, "wl.manager", FRIDAY_NOON);
  }

  @Test
  void clause422_givenSigned_whenCollectedAndApproved_thenTheMeasuresAreUnderWay() {
    // given
    var record = collected();
    // when
    record.review(true, "同意", by(TECHNICAL_EXECUTIVE, MONDAY_NOON));
    // then
    assertThat(record.status()).isEqualTo(CapaStatus.APPROVED);
    assertThat(record.executiveOpinion()).contains("同意");
    assertThat(record.reviewedBy()).contains("vp.tech");
    assertThat(events(record)).containsExactly("CAPA_APPROVED");
  }

  @Test
  void clause422_givenNotCollected_whenReviewed_thenItIsTooEarly() {
    refused(
        CapaRule.ILLEGAL_TRANSITION, () -> signed().review(true, "同意", by(TECHNICAL_EXECUTIVE)));
  }

  @Test
  void clause422_givenCollected_whenAnotherExecutiveReviews_thenItIsNotTheirs() {
    refused(DutyRule.NOT_YOURS, () -> collected().review(true, "同意", by(SERVICE_EXECUTIVE)));
  }

  @Test
  void givenCollected_whenReviewedWithoutAnOpinion_thenItStaysCollected() {
    var record = collected();
    refused(TextRule.MISSING, () -> record.review(false, "", by(TECHNICAL_EXECUTIVE)));
    assertThat(record.status()).isEqualTo(CapaStatus.COLLECTED);
  }

  @Test
  void givenCollected_whenSentBack_thenItIsOwedAgain() {
    // given
    var record = collected();
    // when
    record.review(false, "原因分析不清", by(TECHNICAL_EXECUTIVE));
    // then
    assertThat(record.status()).isEqualTo(CapaStatus.RETURNED);
    assertThat(events(record)).containsExactly("CAPA_RETURNED");
    record.draft(measures("换光模块"), FRIDAY, by(WL_HANDLER));
    record.sign("", false, by(WL_MANAGER, MONDAY_NOON));
    assertThat(record.signoff().orElseThrow().at()).isEqualTo(MONDAY_NOON);
  }

  @Test
  void givenApproved_whenFollowedUp_thenIneffectiveMeasuresStayOpenUntilVerified() {
    // given
    var record = collected();
    record.review(true, "同意", by(TECHNICAL_EXECUTIVE));
    // when
    record.verify(false, "仍有拥塞", by(CLERK));
    assertThat(record.status()).isEqualTo(CapaStatus.APPROVED);
    record.verify(true, "", by(CLERK));
    // then
    assertThat(record.status()).isEqualTo(CapaStatus.VERIFIED);
    assertThat(events(record))
        .containsExactly("CAPA_APPROVED", "CAPA_INEFFECTIVE", "CAPA_VERIFIED");
    refused(CapaRule.ILLEGAL_TRANSITION, () -> record.verify(true, "", by(CLERK)));
  }

  @Test
  void givenTheSheetWentBack_thenWhatIsOwedIsCancelledAndWhatWasHandedInStays() {
    var owed = drafted();
    owed.cancelIfOwed();
    assertThat(owed.status()).isEqualTo(CapaStatus.CANCELLED);
    var handedIn = signed();
    handedIn.cancelIfOwed();
    assertThat(handedIn.status()).isEqualTo(CapaStatus.SIGNED);
  }

  private static CapaRecord owed() {
    var complaint = ComplaintFixtures.signed();
    complaint.dispatch(to(WL), true, by(CLERK));
    return complaint.happened().stream()
        .filter(ComplaintEvent.Dispatched.class::isInstance)
        .map(ComplaintEvent.Dispatched.class::cast)
        .map(CapaRecord::owedFor)
        .findFirst()
        .orElseThrow();
  }

  private static CapaRecord drafted() {
    var record = owed();
    record.draft(measures("扩容"), FRIDAY, by(WL_HANDLER));
    record.happened();
    return record;
  }

  private static CapaRecord signed() {
    var record = drafted();
    record.sign("", false, by(WL_MANAGER));
    record.happened();
    return record;
  }

  private static CapaRecord collected() {
    var record = signed();
    record.collect(by(CLERK));
    assertThat(events(record)).containsExactly("CAPA_COLLECTED");
    return record;
  }

  private static Measures measures(String what) {
    return new Measures("拥塞", "用户增长", what, "王五", FRIDAY.plusDays(10));
  }

  private static List<String> events(CapaRecord record) {
    return record.happened().stream().map(CapaEvent::code).toList();
  }
}
