package cn.duban.complaint.domain.complaint;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.complaint.DispatchStatus.ACKNOWLEDGED;
import static cn.duban.complaint.domain.complaint.DispatchStatus.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 4.2.2, 4.3.1: what one department does with its sheet. */
class DispatchTest {
  @Test
  void clause422_givenDelivered_whenAcknowledged_thenTheClocksDidNotWait() {
    // given
    var complaint = dispatched(WL);
    // when
    complaint.acknowledge(last(complaint), by(WL_HANDLER, MONDAY_NOON));
    // then
    assertThat(sheet(complaint).status()).isEqualTo(ACKNOWLEDGED);
    assertThat(sheet(complaint).deliveredAt()).isEqualTo(FRIDAY_NOON);
    assertThat(events(complaint)).containsExactly("ACKNOWLEDGED");
  }

  @Test
  void givenAcknowledged_whenAcknowledgedAgain_thenTheSecondIsToldWhoWasFirst() {
    // given
    var complaint = dispatched(WL);
    complaint.acknowledge(last(complaint), by(WL_HANDLER));
    // when
    var refusal =
        refused(
            ComplaintRule.DISPATCH_NOT_OPEN,
            () -> complaint.acknowledge(last(complaint), by(WL_MANAGER, MONDAY_NOON)));
    // then
    assertThat(refusal.arguments()).containsExactly(ACKNOWLEDGED, "WL", "wl.handler", FRIDAY_NOON);
  }

  @Test
  void requirements1_givenAnotherDepartmentsSheet_thenItDoesNotExist() {
    // given
    var complaint = dispatched(WL, KD);
    var network = sheetOf(complaint, WL);
    // when, then
    refused(ComplaintRule.NO_SUCH_DISPATCH, () -> complaint.acknowledge(network, by(KD_HANDLER)));
    refused(
        ComplaintRule.NO_SUCH_DISPATCH,
        () -> complaint.signHandling(network, false, by(KD_MANAGER)));
    refused(
        ComplaintRule.NO_SUCH_DISPATCH,
        () -> complaint.consent(network, true, "同意", by(SERVICE_EXECUTIVE)));
  }

  @Test
  void givenNoSuchSheet_thenItIsNotFound() {
    var complaint = dispatched(WL);
    refused(
        ComplaintRule.NO_SUCH_DISPATCH,
        () -> complaint.acknowledge(UUID.randomUUID(), by(WL_HANDLER)));
  }

  @Test
  void givenCustomerServiceSeesTheSheet_whenItAcknowledges_thenItIsNotTheirs() {
    var complaint = dispatched(WL);
    refused(DutyRule.NOT_YOURS, () -> complaint.acknowledge(last(complaint), by(CLERK)));
  }

  @Test
  void givenNotOurs_whenReturned_thenCustomerServiceMustMove() {
    // given
    var complaint = dispatched(WL);
    // when
    complaint.sendBack(last(complaint), "属宽带运营部", by(WL_HANDLER));
    // then
    assertThat(sheet(complaint).status()).isEqualTo(RETURNED);
    assertThat(sheet(complaint).awaitsFurtherDispatch()).isTrue();
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.DISPATCHED);
    assertThat(events(complaint)).containsExactly("RETURNED");
  }

  @Test
  void givenNoReason_whenReturned_thenItStays() {
    var complaint = dispatched(WL);
    refused(TextRule.MISSING, () -> complaint.sendBack(last(complaint), " ", by(WL_HANDLER)));
    assertThat(sheet(complaint).isOpen()).isTrue();
  }

  @Test
  void givenAcknowledged_whenReturned_thenItIsReturned() {
    var complaint = dispatched(WL);
    complaint.acknowledge(last(complaint), by(WL_HANDLER));
    complaint.sendBack(last(complaint), "属宽带运营部", by(WL_HANDLER));
    assertThat(sheet(complaint).status()).isEqualTo(RETURNED);
  }

  @Test
  void givenReturned_whenHandledNevertheless_thenItIsRefused() {
    // given
    var complaint = dispatched(WL);
    var sheet = last(complaint);
    complaint.sendBack(sheet, "属宽带运营部", by(WL_HANDLER));
    // when, then
    refused(
        ComplaintRule.DISPATCH_NOT_OPEN,
        () -> complaint.draftHandling(sheet, unsubstantiated(), by(WL_HANDLER)));
    refused(ComplaintRule.DISPATCH_NOT_OPEN, () -> complaint.sendBack(sheet, "再退", by(WL_HANDLER)));
    refused(
        ComplaintRule.DISPATCH_NOT_OPEN,
        () -> complaint.reassign(sheet, "wl.handler2", by(WL_MANAGER)));
  }

  @Test
  void givenReturned_whenDispatchedAgain_thenEachAnswersForItsOwnDays() {
    // given
    var complaint = dispatched(WL);
    complaint.sendBack(last(complaint), "属宽带运营部", by(WL_HANDLER, SATURDAY_NOON));
    // when
    complaint.dispatch(to(KD), true, by(CLERK, MONDAY_NOON));
    // then
    assertThat(complaint.dispatches().get(0).awaitsFurtherDispatch()).isFalse();
    assertThat(complaint.dispatches().get(0).returned().orElseThrow().at())
        .isEqualTo(SATURDAY_NOON);
    assertThat(sheet(complaint).deliveredAt()).isEqualTo(MONDAY_NOON);
  }

  @Test
  void givenReturned_whenDispatchedBackWithItsReason_thenTheDepartmentHasANewSheet() {
    var complaint = dispatched(WL);
    complaint.sendBack(last(complaint), "属宽带运营部", by(WL_HANDLER));
    complaint.dispatch(to(WL), true, by(CLERK));
    assertThat(complaint.dispatches()).hasSize(2);
    assertThat(sheet(complaint).isOpen()).isTrue();
  }

  @Test
  void givenTwoReturned_whenDispatchedOnce_thenOneStillWaits() {
    // given
    var complaint = dispatched(WL, KD);
    complaint.sendBack(sheetOf(complaint, WL), "不属我部", by(WL_HANDLER));
    complaint.sendBack(sheetOf(complaint, KD), "不属我部", by(KD_HANDLER));
    // when
    complaint.dispatch(to(WL), true, by(CLERK));
    handle(complaint);
    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.DISPATCHED);
    complaint.waive(sheetOf(complaint, KD), "网络部已答复", by(CLERK));
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.HANDLED);
  }

  @Test
  void givenOneHandledOneReturned_whenWaivedWithAReason_thenTheCaseIsHandled() {
    // given
    var complaint = dispatched(WL, KD);
    complaint.sendBack(sheetOf(complaint, KD), "不属我部", by(KD_HANDLER));
    complaint.draftHandling(sheetOf(complaint, WL), unsubstantiated(), by(WL_HANDLER));
    complaint.signHandling(sheetOf(complaint, WL), false, by(WL_MANAGER));
    complaint.happened();
    // when
    complaint.waive(sheetOf(complaint, KD), "网络部已答复", by(CLERK));
    // then
    assertThat(events(complaint)).containsExactly("WAIVED", "HANDLED");
  }

  @Test
  void givenNotReturned_whenWaived_thenThereIsNothingToWaive() {
    var complaint = dispatched(WL);
    refused(
        ComplaintRule.NOTHING_TO_WAIVE, () -> complaint.waive(last(complaint), "不必", by(CLERK)));
  }

  @Test
  void givenOnlyReturnedAndWaived_thenNobodyHandledIt() {
    var complaint = dispatched(WL);
    complaint.sendBack(last(complaint), "不属我部", by(WL_HANDLER));
    complaint.waive(last(complaint), "客户撤诉", by(CLERK));
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.DISPATCHED);
  }

  @Test
  void givenReceiver_whenReassigned_thenAnotherOfTheDepartmentHasIt() {
    var complaint = dispatched(WL);
    complaint.reassign(last(complaint), "wl.handler2", by(WL_MANAGER));
    assertThat(sheet(complaint).receiver()).contains("wl.handler2");
    assertThat(events(complaint)).containsExactly("REASSIGNED");
  }

  @Test
  void givenNotAcknowledged_whenHandled_thenThatAcknowledgesIt() {
    var complaint = dispatched(WL);
    complaint.draftHandling(last(complaint), unsubstantiated(), by(WL_HANDLER));
    assertThat(sheet(complaint).status()).isEqualTo(ACKNOWLEDGED);
    assertThat(events(complaint)).containsExactly("HANDLING_DRAFTED");
  }

  @Test
  void givenDraft_whenWrittenAgain_thenTheLaterOneStands() {
    var complaint = drafted(unsubstantiated());
    complaint.draftHandling(
        last(complaint), substantiated(true, noPenalty()), by(WL_MANAGER, MONDAY_NOON));
    var handling = sheet(complaint).handling().orElseThrow();
    assertThat(handling.substantiated()).isTrue();
    assertThat(handling.draftedBy()).isEqualTo("wl.manager");
    assertThat(handling.penalty()).contains(noPenalty());
  }

  @Test
  void clause422_givenTwoDepartments_whenTheLastOneSigns_thenTheCaseIsHandled() {
    // given
    var complaint = dispatched(WL, KD);
    complaint.draftHandling(sheetOf(complaint, WL), unsubstantiated(), by(WL_HANDLER));
    complaint.draftHandling(sheetOf(complaint, KD), unsubstantiated(), by(KD_HANDLER));
    // when
    complaint.signHandling(sheetOf(complaint, WL), false, by(WL_MANAGER));
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.DISPATCHED);
    complaint.signHandling(sheetOf(complaint, KD), false, by(KD_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.HANDLED);
    assertThat(events(complaint)).endsWith("HANDLING_SIGNED", "HANDLING_SIGNED", "HANDLED");
  }

  @Test
  void givenNothingDrafted_whenSigned_thenItIsTooEarly() {
    var complaint = dispatched(WL);
    refused(
        ComplaintRule.NOT_HANDLED_YET,
        () -> complaint.signHandling(last(complaint), false, by(WL_MANAGER)));
  }

  @Test
  void givenSigned_whenSignedAgain_thenTheSecondIsToldWhoWasFirst() {
    var complaint = handled();
    var refusal =
        refused(
            ComplaintRule.DISPATCH_NOT_OPEN,
            () -> complaint.signHandling(last(complaint), false, by(WL_MANAGER, MONDAY_NOON)));
    assertThat(refusal.arguments())
        .containsExactly(DispatchStatus.HANDLED, "WL", "wl.manager", FRIDAY_NOON);
  }

  @Test
  void givenDraft_whenTheHandlerSigns_thenItIsTheManagers() {
    var complaint = drafted(unsubstantiated());
    notSignedBy(complaint, WL_HANDLER, false);
    notSignedBy(complaint, GENERAL_AFFAIRS, false);
  }

  @Test
  void givenTheManagerIsBlamed_whenSigned_thenGeneralAffairsDoIt() {
    // given
    var complaint = drafted(substantiated(true, blaming("wl.manager")));
    notSignedBy(complaint, WL_MANAGER, true);
    // when
    complaint.signHandling(last(complaint), true, by(GENERAL_AFFAIRS));
    // then
    assertThat(sheet(complaint).signoff().orElseThrow().by()).isEqualTo("zh.officer");
  }

  @Test
  void givenTheBlamedStandsInForTheManager_whenSigned_thenItIsHisOwnCase() {
    var complaint = drafted(substantiated(true, blaming("wl.handler")));
    notSignedBy(complaint, deputy(WL_HANDLER, WL_MANAGER), false);
  }

  @Test
  void givenTheManagerIsBlamed_whenTheDeputySigns_thenItIsStillTheBlamedOnesVoice() {
    var complaint = drafted(substantiated(true, blaming("wl.manager")));
    notSignedBy(complaint, deputy(WL_HANDLER, WL_MANAGER), true);
  }

  @Test
  void flowChart_givenCustomerServiceIsResponsible_whenSigned_thenGeneralAffairsDoIt() {
    // given
    var complaint = draftedIn(KF, KF_HANDLER);
    // when
    complaint.signHandling(last(complaint), false, by(GENERAL_AFFAIRS));
    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.HANDLED);
  }

  @Test
  void givenGeneralAffairsAreResponsible_whenSigned_thenTheExecutiveDoesIt() {
    // given
    var complaint = draftedIn(ZH, GENERAL_AFFAIRS);
    notSignedBy(complaint, GENERAL_AFFAIRS_2, false);
    // when
    complaint.signHandling(last(complaint), false, by(SERVICE_EXECUTIVE));
    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.HANDLED);
  }

  @Test
  void clause431_givenTheCustomerDoesNotAccept_whenDrafted_thenTheExecutiveHoldsTheCase() {
    // given
    var complaint = dispatched(WL);
    // when
    complaint.draftHandling(last(complaint), substantiated(false, noPenalty()), by(WL_HANDLER));
    // then
    assertThat(sheet(complaint).awaitsConsent()).isTrue();
    assertThat(events(complaint)).containsExactly("HANDLING_DRAFTED", "CONSENT_ASKED");
    refused(
        ComplaintRule.CONSENT_REQUIRED,
        () -> complaint.signHandling(last(complaint), false, by(WL_MANAGER)));
  }

  @Test
  void clause431_givenConsentAsked_whenTheExecutiveConsents_thenTheManagerCanSign() {
    // given
    var complaint = drafted(substantiated(false, noPenalty()));
    // when
    complaint.consent(last(complaint), true, "同意", by(TECHNICAL_EXECUTIVE));
    complaint.signHandling(last(complaint), false, by(WL_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.HANDLED);
    assertThat(events(complaint)).startsWith("CONSENT_DECIDED", "HANDLING_SIGNED");
  }

  @Test
  void clause431_givenConsentRefused_whenSigned_thenItMustBeDraftedAnew() {
    // given
    var complaint = drafted(substantiated(false, noPenalty()));
    complaint.consent(last(complaint), false, "请再与客户沟通", by(TECHNICAL_EXECUTIVE));
    refused(
        ComplaintRule.CONSENT_REQUIRED,
        () -> complaint.signHandling(last(complaint), false, by(WL_MANAGER)));
    // when
    complaint.draftHandling(last(complaint), substantiated(true, noPenalty()), by(WL_HANDLER));
    complaint.signHandling(last(complaint), false, by(WL_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.HANDLED);
  }

  @Test
  void clause431_givenConsentAsked_whenTheCustomerComesRound_thenTheDepartmentHasItAgain() {
    var complaint = drafted(substantiated(false, noPenalty()));
    complaint.draftHandling(last(complaint), substantiated(true, noPenalty()), by(WL_HANDLER));
    assertThat(events(complaint)).containsExactly("HANDLING_DRAFTED", "CONSENT_DECIDED");
    refused(
        ComplaintRule.CONSENT_NOT_ASKED,
        () -> complaint.consent(last(complaint), true, "同意", by(TECHNICAL_EXECUTIVE)));
  }

  @Test
  void clause431_givenConsentGiven_whenDraftedAnew_thenItIsAskedAnew() {
    var complaint = drafted(substantiated(false, noPenalty()));
    complaint.consent(last(complaint), true, "同意", by(TECHNICAL_EXECUTIVE));
    complaint.draftHandling(last(complaint), substantiated(false, noPenalty()), by(WL_HANDLER));
    assertThat(sheet(complaint).awaitsConsent()).isTrue();
    assertThat(events(complaint)).endsWith("HANDLING_DRAFTED", "CONSENT_ASKED");
  }

  @Test
  void clause431_givenTheCustomerAccepts_whenConsented_thenNobodyAsked() {
    var complaint = drafted(substantiated(true, noPenalty()));
    refused(
        ComplaintRule.CONSENT_NOT_ASKED,
        () -> complaint.consent(last(complaint), true, "同意", by(TECHNICAL_EXECUTIVE)));
  }

  @Test
  void clause431_givenConsentAsked_whenTheManagerConsents_thenItIsNotHis() {
    var complaint = drafted(substantiated(false, noPenalty()));
    refused(
        DutyRule.NOT_YOURS, () -> complaint.consent(last(complaint), true, "同意", by(WL_MANAGER)));
  }

  @Test
  void clause431_givenSubstantiated_whenNothingIsSaidOfAPenalty_thenItIsIncomplete() {
    var complaint = dispatched(WL);
    var refusal =
        refused(
            ComplaintRule.PENALTY_OPINION_MISSING,
            () -> draft(complaint, new HandlingDraft(true, "属实", "整改", true, null)));
    assertThat(refusal.field()).contains("penalty");
  }

  @Test
  void clause431_givenSubstantiated_whenNothingIsSaidOfTheCustomer_thenItIsIncomplete() {
    var complaint = dispatched(WL);
    refused(
        ComplaintRule.ACCEPTANCE_MISSING,
        () -> draft(complaint, new HandlingDraft(true, "属实", "整改", null, noPenalty())));
  }

  @Test
  void clause432_givenAnEventOfTomorrow_whenAFineIsProposed_thenItHasNotHappened() {
    var draft = substantiated(true, blaming("李四"));
    draft.requireHappenedBy(LocalDate.of(2026, 11, 20));
    var refusal =
        refused(
            ComplaintRule.IN_THE_FUTURE, () -> draft.requireHappenedBy(LocalDate.of(2026, 11, 19)));
    assertThat(refusal.field()).contains("penalty.eventDate");
  }

  @Test
  void clause431_givenNotSubstantiated_whenSomebodyIsBlamed_thenItIsRefused() {
    var complaint = dispatched(WL);
    refused(
        ComplaintRule.PENALTY_OPINION_UNEXPECTED,
        () -> draft(complaint, new HandlingDraft(false, "不实", "解释", null, blaming("李四"))));
  }

  @Test
  void givenSuggestion_whenSubstantiated_thenNobodyIsPenalised() {
    // given
    var idea = registration(ComplaintKind.SUGGESTION, ComplaintClass.ROUTINE, zhangSan());
    var complaint = Complaint.register(NUMBER, idea, by(CLERK));
    complaint.dispatch(to(WL), false, by(CLERK));
    // when, then
    refused(
        ComplaintRule.PENALTY_OPINION_UNEXPECTED,
        () -> draft(complaint, substantiated(true, noPenalty())));
    draft(complaint, new HandlingDraft(true, "可行", "采纳", true, null));
    assertThat(sheet(complaint).handling().orElseThrow().penalty()).isEmpty();
  }

  @Test
  void givenNoFactsAndNoOpinion_whenDrafted_thenBothAreNamed() {
    var complaint = dispatched(WL);
    var refusal =
        refused(
            TextRule.MISSING,
            () -> draft(complaint, new HandlingDraft(false, " ", null, null, null)));
    assertThat(refusal.all())
        .extracting(v -> v.field().orElseThrow())
        .containsExactly("facts", "opinion");
    assertThat(sheet(complaint).handling()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = TariffRule.class,
      names = {"SERVICE_TIME_LIMIT", "WORK_ORDER", "VENDOR_STB", "BY_ANALOGY"})
  void clause432_givenRuleThatIsComputedOrByHand_whenProposed_thenItIsRefused(TariffRule rule) {
    refused(
        ComplaintRule.RULE_NOT_PROPOSABLE,
        () -> new PenaltyOpinion.Penalise(rule, "李四", LocalDate.of(2026, 11, 20)));
  }

  @Test
  void clause432a_givenServiceConduct_whenNobodyIsNamed_thenThePersonIsMissing() {
    refused(ComplaintRule.LIABLE_PERSON_MISSING, () -> blaming(" "));
    var day = LocalDate.of(2026, 11, 20);
    assertThat(new PenaltyOpinion.Penalise(TariffRule.SYSTEM_FAULT, "", day).liablePerson())
        .isNull();
  }

  @Test
  void givenPenaltyOpinion_thenItReadsBackAsItWasWritten() {
    for (var opinion : List.of(blaming("李四"), noPenalty(), especiallySerious())) {
      var handling = sheet(drafted(substantiated(true, opinion))).handling().orElseThrow();
      assertThat(handling.penalty()).contains(opinion);
    }
  }

  @Test
  void givenDispatched_whenUrged_thenItStandsOnThePage() {
    // given
    var complaint = dispatched(WL);
    // when
    complaint.urge(WL, "客户今日再次来电", by(CLERK));
    // then
    assertThat(page(complaint).urges()).extracting(Urge::text).containsExactly("客户今日再次来电");
    assertThat(events(complaint)).containsExactly("URGED");
  }

  @Test
  void givenDepartmentHoldsNothing_whenUrged_thenItIsNamed() {
    var complaint = dispatched(WL);
    refused(ComplaintRule.DEPARTMENT_HOLDS_NOTHING, () -> complaint.urge(KD, "请速办", by(CLERK)));
    refused(ComplaintRule.ILLEGAL_TRANSITION, () -> handled().urge(WL, "请速办", by(CLERK)));
  }

  private static void draft(Complaint complaint, HandlingDraft draft) {
    complaint.draftHandling(last(complaint), draft, by(WL_HANDLER));
  }

  private static Complaint draftedIn(DepartmentCode department, Actor handler) {
    var complaint = dispatched(department);
    complaint.draftHandling(last(complaint), unsubstantiated(), by(handler));
    return complaint;
  }

  private static void notSignedBy(Complaint complaint, Actor actor, boolean managerBlamed) {
    refused(
        DutyRule.NOT_YOURS,
        () -> complaint.signHandling(last(complaint), managerBlamed, by(actor)));
    assertThat(sheet(complaint).signoff()).isEmpty();
  }
}
