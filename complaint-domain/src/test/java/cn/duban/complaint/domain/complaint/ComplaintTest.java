package cn.duban.complaint.domain.complaint;

import static cn.duban.complaint.domain.complaint.CallbackResult.DISSATISFIED_CONTINUES;
import static cn.duban.complaint.domain.complaint.CallbackResult.SATISFIED;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.CLOSED;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.DISPATCHED;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.HANDLED;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.REFERRED;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.REGISTERED;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.VOIDED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.shared.TextRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 4.2.1, 4.2.2, 4.3.2, 4.3.3: registered, signed, dispatched, referred, voided, reopened. */
class ComplaintTest {
  @Test
  void clause421_whenRegistered_thenItWaitsForTheSignature() {
    // when
    var complaint = registered();
    // then
    assertThat(complaint.status()).isEqualTo(REGISTERED);
    assertThat(complaint.round()).isEqualTo(1);
    assertThat(complaint.registeredIn()).isEqualTo(KF);
    assertThat(complaint.page().registeredBy()).isEqualTo("kf.clerk");
    assertThat(complaint.page().registeredAt()).isEqualTo(FRIDAY_NOON);
    assertThat(events(complaint)).containsExactly("REGISTERED");
  }

  @Test
  void clause421_givenRegistered_whenTheManagerSigns_thenWhatWasSignedIsKept() {
    // given
    var complaint = registered();
    // when
    complaint.sign(by(CS_MANAGER));
    // then
    assertThat(complaint.signoff().orElseThrow().by()).isEqualTo("kf.manager");
    assertThat(complaint.signoff().orElseThrow().contentHash()).hasSize(64);
    assertThat(events(complaint)).containsExactly("REGISTERED", "SIGNED");
  }

  @Test
  void givenAbsentManager_whenTheDeputySigns_thenItIsForTheManager() {
    // given
    var complaint = registered();
    // when
    complaint.sign(by(deputy(CLERK, CS_MANAGER)));
    // then
    assertThat(complaint.signoff().orElseThrow().onBehalfOf()).contains("kf.manager");
  }

  @Test
  void givenRegistered_whenTheClerkSigns_thenItIsNotHis() {
    refused(DutyRule.NOT_YOURS, () -> registered().sign(by(CLERK)));
  }

  @Test
  void givenSigned_whenSignedAgain_thenTheSecondIsToldWhoWasFirst() {
    var refusal =
        refused(ComplaintRule.ALREADY_SIGNED, () -> signed().sign(by(CS_MANAGER, MONDAY_NOON)));
    assertThat(refusal.arguments()).containsExactly("2026KF001", "kf.manager", FRIDAY_NOON);
  }

  @Test
  void givenTwoDifferentPages_whenSigned_thenTheHashesDiffer() {
    // given
    var other = Complaint.register(NUMBER, slowBroadband(), by(CLERK, SATURDAY_NOON));
    // when
    other.sign(by(CS_MANAGER));
    // then
    assertThat(other.signoff().orElseThrow().contentHash())
        .isNotEqualTo(signed().signoff().orElseThrow().contentHash());
  }

  @Test
  void policy_givenUnsigned_whenDispatched_thenTheSignatureComesFirst() {
    refused(ComplaintRule.NOT_SIGNED, () -> registered().dispatch(to(WL), true, by(CLERK)));
  }

  @Test
  void policy_givenSignatureMayFollow_whenDispatchedUnsigned_thenItGoes() {
    var complaint = registered();
    complaint.dispatch(to(WL), false, by(CLERK));
    assertThat(complaint.status()).isEqualTo(DISPATCHED);
  }

  @Test
  void clause421_givenSigned_whenDispatchedToTwo_thenEachHasItsOwnSheet() {
    // given
    var complaint = signed();
    // when
    complaint.dispatch(to(WL, KD), true, by(CLERK));
    // then
    assertThat(complaint.status()).isEqualTo(DISPATCHED);
    assertThat(complaint.dispatches()).extracting(Dispatch::department).containsExactly(WL, KD);
    assertThat(complaint.dispatches()).allMatch(d -> d.deliveredAt().equals(FRIDAY_NOON));
    assertThat(events(complaint)).endsWith("DISPATCHED", "DISPATCHED");
  }

  @Test
  void givenDispatched_whenAFurtherDepartmentIsNeeded_thenItJoins() {
    var complaint = dispatched(WL);
    complaint.dispatch(to(KD), true, by(CLERK));
    assertThat(complaint.dispatches()).hasSize(2);
  }

  @Test
  void givenNoDepartment_whenDispatched_thenOneMustBeNamed() {
    refused(ComplaintRule.NOWHERE_TO_DISPATCH, () -> signed().dispatch(List.of(), true, by(CLERK)));
  }

  @Test
  void givenOneDepartmentTwice_whenDispatched_thenItIsRefused() {
    var refusal =
        refused(
            ComplaintRule.DEPARTMENT_TWICE,
            () -> signed().dispatch(to(WL, KD, WL), true, by(CLERK)));
    assertThat(refusal.arguments()).containsExactly("WL");
  }

  @Test
  void givenDepartmentHasIt_whenDispatchedThereAgain_thenItIsRefusedAndNobodyElseGetsIt() {
    // given
    var complaint = dispatched(WL);
    // when
    refused(
        ComplaintRule.ALREADY_DISPATCHED, () -> complaint.dispatch(to(KD, WL), true, by(CLERK)));
    // then
    assertThat(complaint.dispatches()).hasSize(1);
  }

  @Test
  void givenReplyDueInThePast_whenDispatched_thenItIsRefused() {
    var past = List.of(new Destination(WL, null, FRIDAY_NOON));
    var refusal =
        refused(ComplaintRule.REPLY_DUE_PAST, () -> signed().dispatch(past, true, by(CLERK)));
    assertThat(refusal.field()).contains("to.replyDue");
  }

  @Test
  void givenHandled_whenDispatched_thenTheSecondIsToldWhoMovedIt() {
    var refusal =
        refused(
            ComplaintRule.ILLEGAL_TRANSITION, () -> handled().dispatch(to(KD), true, by(CLERK)));
    assertThat(refusal.arguments())
        .containsExactly("2026KF001", HANDLED, "wl.manager", FRIDAY_NOON);
  }

  @Test
  void clause433_givenLiabilityUndetermined_whenReferred_thenTheCompanyHasIt() {
    // given
    var complaint = dispatched(WL);
    // when
    complaint.refer("责任无法界定", by(CS_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(REFERRED);
    assertThat(complaint.referral().orElseThrow().text()).isEqualTo("责任无法界定");
    assertThat(events(complaint)).containsExactly("REFERRED");
  }

  @Test
  void clause433_givenNoStatement_whenReferred_thenItIsMissing() {
    refused(TextRule.MISSING, () -> handled().refer(" ", by(CS_MANAGER)));
  }

  @Test
  void clause433_givenClosed_whenReferred_thenItIsTooLate() {
    refused(ComplaintRule.ILLEGAL_TRANSITION, () -> closed().refer("责任无法界定", by(CS_MANAGER)));
  }

  @Test
  void clause433_givenReferred_whenTheCompanyCloses_thenItIsClosed() {
    // given
    var complaint = referred();
    // when
    complaint.decide("按特例补偿", CompanyOutcome.CLOSE, List.of(), by(GENERAL_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(CLOSED);
    assertThat(complaint.decision().orElseThrow().by()).isEqualTo("gm");
    assertThat(events(complaint)).containsExactly("DECIDED", "CLOSED");
  }

  @Test
  void clause433_givenADepartmentHasIt_whenReferred_thenItHoldsNothingMore() {
    // given
    var complaint = referred();
    // when, then
    assertThat(sheet(complaint).isOpen()).isFalse();
    assertThat(sheet(complaint).awaitsFurtherDispatch()).isFalse();
    refused(
        ComplaintRule.DISPATCH_NOT_OPEN,
        () -> complaint.acknowledge(last(complaint), by(WL_HANDLER)));
  }

  @Test
  void givenClosedByTheCompany_whenAReturnWaited_thenItIsWaivedNoMore() {
    // given
    var complaint = dispatched(WL);
    complaint.sendBack(last(complaint), "不属我部", by(WL_HANDLER));
    complaint.refer("责任无法界定", by(CS_MANAGER));
    complaint.decide("按特例补偿", CompanyOutcome.CLOSE, List.of(), by(GENERAL_MANAGER));
    // when, then
    refused(
        ComplaintRule.ILLEGAL_TRANSITION, () -> complaint.waive(last(complaint), "不必", by(CLERK)));
    complaint.reopen("客户来信", by(CS_MANAGER));
    refused(
        ComplaintRule.ILLEGAL_TRANSITION, () -> complaint.waive(last(complaint), "不必", by(CLERK)));
  }

  @Test
  void clause433_givenReferred_whenTheCompanyDispatches_thenTheDepartmentHasIt() {
    // given
    var complaint = referred();
    // when
    complaint.decide("由宽带运营部处理", CompanyOutcome.DISPATCH, to(KD), by(GENERAL_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(DISPATCHED);
    assertThat(sheet(complaint).department()).isEqualTo(KD);
  }

  @Test
  void clause433_givenDecisionToClose_whenDepartmentsAreNamed_thenItIsRefused() {
    refused(
        ComplaintRule.UNEXPECTED_DEPARTMENTS,
        () -> referred().decide("了结", CompanyOutcome.CLOSE, to(KD), by(GENERAL_MANAGER)));
  }

  @Test
  void clause433_givenDecisionToDispatch_whenNoDepartmentIsNamed_thenNothingIsDecided() {
    // given
    var complaint = referred();
    // when
    refused(
        ComplaintRule.NOWHERE_TO_DISPATCH,
        () -> complaint.decide("重办", CompanyOutcome.DISPATCH, List.of(), by(GENERAL_MANAGER)));
    // then
    assertThat(complaint.decision()).isEmpty();
    assertThat(complaint.status()).isEqualTo(REFERRED);
  }

  @Test
  void givenNotReferred_whenDecided_thenItIsRefused() {
    refused(
        ComplaintRule.ILLEGAL_TRANSITION,
        () -> handled().decide("了结", CompanyOutcome.CLOSE, List.of(), by(GENERAL_MANAGER)));
  }

  @Test
  void clause432_givenEspeciallySerious_whenAllHaveSigned_thenItGoesToTheCompanyOnce() {
    // given
    var complaint = drafted(substantiated(true, especiallySerious()));
    // when
    complaint.signHandling(last(complaint), false, by(WL_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(REFERRED);
    assertThat(events(complaint)).containsExactly("HANDLING_SIGNED", "REFERRED");
    // and after the decision it takes the usual way
    complaint.decide("由宽带运营部补办", CompanyOutcome.DISPATCH, to(KD), by(GENERAL_MANAGER));
    complaint.draftHandling(last(complaint), unsubstantiated(), by(KD_HANDLER));
    complaint.signHandling(last(complaint), false, by(KD_MANAGER));
    assertThat(complaint.status()).isEqualTo(HANDLED);
  }

  @Test
  void givenRegisteredByMistake_whenVoided_thenItKeepsItsNumber() {
    // given
    var complaint = signed();
    // when
    complaint.makeVoid("重复登记", by(CS_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(VOIDED);
    assertThat(complaint.number()).isEqualTo(NUMBER);
    refused(ComplaintRule.ILLEGAL_TRANSITION, () -> complaint.reopen("误作废", by(CS_MANAGER)));
  }

  @Test
  void givenNoReason_whenVoided_thenItStaysRegistered() {
    var complaint = registered();
    refused(TextRule.MISSING, () -> complaint.makeVoid("", by(CS_MANAGER)));
    assertThat(complaint.status()).isEqualTo(REGISTERED);
  }

  @Test
  void givenADepartmentHasIt_whenVoided_thenItIsTooLate() {
    var refusal =
        refused(
            ComplaintRule.TOO_LATE_TO_VOID, () -> dispatched(WL).makeVoid("误登", by(CS_MANAGER)));
    assertThat(refusal.arguments()).containsExactly("2026KF001", "kf.clerk", FRIDAY_NOON);
  }

  @Test
  void givenEveryDepartmentSentItBack_whenVoided_thenItIsVoid() {
    var complaint = dispatched(WL);
    complaint.sendBack(last(complaint), "非我司客户", by(WL_HANDLER));
    complaint.makeVoid("非我司客户", by(CS_MANAGER));
    assertThat(complaint.status()).isEqualTo(VOIDED);
  }

  @Test
  void givenClosed_whenReopened_thenAFurtherRoundBegins() {
    // given
    var complaint = closed();
    // when
    complaint.reopen("一周后再次发生", by(CS_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(DISPATCHED);
    assertThat(complaint.round()).isEqualTo(2);
    assertThat(page(complaint).note()).isEqualTo("一周后再次发生");
    assertThat(events(complaint)).containsExactly("ROUND_OPENED");
    // and a department gets it
    complaint.dispatch(to(WL), true, by(CLERK));
    assertThat(sheet(complaint).roundNumber()).isEqualTo(2);
  }

  @Test
  void givenReopenedOnce_whenClosedAndReopenedAgain_thenItIsRefused() {
    // given
    var complaint = closed();
    complaint.reopen("一周后再次发生", by(CS_MANAGER));
    complaint.dispatch(to(WL), true, by(CLERK));
    handle(complaint);
    complaint.recordCallback(SATISFIED, "", List.of(), by(CLERK));
    // when, then
    refused(ComplaintRule.REOPENED_BEFORE, () -> complaint.reopen("又一次", by(CS_MANAGER)));
  }

  @Test
  void givenNotClosed_whenReopened_thenItIsRefused() {
    refused(ComplaintRule.ILLEGAL_TRANSITION, () -> handled().reopen("催促", by(CS_MANAGER)));
  }

  @Test
  void givenReopenedAfterRoundTwo_whenDissatisfied_thenTheExecutiveDecides() {
    // given
    var complaint = directed();
    complaint.reply("减免一个月费用", by(CLERK));
    complaint.reopen("未减免", by(CS_MANAGER));
    complaint.dispatch(to(WL), true, by(CLERK));
    handle(complaint);
    // when
    complaint.recordCallback(DISSATISFIED_CONTINUES, "", List.of(), by(CLERK));
    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.ESCALATED);
    assertThat(complaint.round()).isEqualTo(3);
  }

  @Test
  void givenClosedInAnotherLedger_whenTakenOver_thenNothingHappens() {
    var complaint = Complaint.takeOver(NUMBER, slowBroadband(), true, by(CS_MANAGER));
    assertThat(complaint.status()).isEqualTo(CLOSED);
    assertThat(complaint.happened()).isEmpty();
    assertThat(complaint.rounds()).hasSize(1);
  }

  @Test
  void givenOpenInAnotherLedger_whenTakenOver_thenItWaitsForTheSignatureHere() {
    // given
    var complaint = Complaint.takeOver(NUMBER, slowBroadband(), false, by(CS_MANAGER));
    // when
    complaint.sign(by(CS_MANAGER, MONDAY_NOON));
    complaint.dispatch(to(WL), true, by(CLERK, MONDAY_NOON));
    // then
    assertThat(events(complaint)).containsExactly("SIGNED", "DISPATCHED");
    assertThat(sheet(complaint).deliveredAt()).isEqualTo(MONDAY_NOON);
  }

  @Test
  void requirements1_givenOneDepartmentHasIt_thenItDoesNotExistForTheOther() {
    var complaint = dispatched(WL);
    assertThat(complaint.isVisibleTo(WL_HANDLER)).isTrue();
    assertThat(complaint.isVisibleTo(TECHNICAL_EXECUTIVE)).isTrue();
    assertThat(complaint.isVisibleTo(CLERK)).isTrue();
    assertThat(complaint.isVisibleTo(KD_HANDLER)).isFalse();
    assertThat(complaint.isVisibleTo(SERVICE_EXECUTIVE)).isFalse();
  }
}
