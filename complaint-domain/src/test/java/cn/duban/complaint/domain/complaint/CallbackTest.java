package cn.duban.complaint.domain.complaint;

import static cn.duban.complaint.domain.complaint.CallbackResult.DISSATISFIED_CONTINUES;
import static cn.duban.complaint.domain.complaint.CallbackResult.DISSATISFIED_ENDS;
import static cn.duban.complaint.domain.complaint.CallbackResult.SATISFIED;
import static cn.duban.complaint.domain.complaint.CallbackResult.UNREACHABLE;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.CLOSED;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.DIRECTED;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.DISPATCHED;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.ESCALATED;
import static cn.duban.complaint.domain.complaint.ComplaintStatus.HANDLED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.shared.TextRule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 4.2.3: the customer is called back, goes on, and the executive decides in the end. */
class CallbackTest {
  @Test
  void givenHandled_whenTheCustomerIsSatisfied_thenTheCaseIsClosed() {
    // given
    var complaint = handled();
    // when
    complaint.recordCallback(SATISFIED, "认可", List.of(), by(CLERK, MONDAY_NOON));
    // then
    assertThat(complaint.status()).isEqualTo(CLOSED);
    assertThat(page(complaint).callbacks()).extracting(Callback::note).containsExactly("认可");
    assertThat(events(complaint)).containsExactly("CALLED_BACK", "CLOSED");
  }

  @Test
  void givenHandled_whenTheCustomerIsDissatisfiedButEnds_thenTheCaseIsClosed() {
    var complaint = handled();
    complaint.recordCallback(DISSATISFIED_ENDS, "", List.of(), by(CLERK));
    assertThat(complaint.status()).isEqualTo(CLOSED);
  }

  @Test
  void clause423_givenFirstRound_whenTheCustomerGoesOn_thenANewPageBegins() {
    // given
    var complaint = handled();
    var firstSheet = last(complaint);
    // when
    complaint.recordCallback(DISSATISFIED_CONTINUES, "仍然慢", to(WL), by(CLERK, MONDAY_NOON));
    // then
    assertThat(complaint.status()).isEqualTo(DISPATCHED);
    assertThat(complaint.round()).isEqualTo(2);
    assertThat(complaint.number()).isEqualTo(NUMBER);
    assertThat(sheet(complaint).roundNumber()).isEqualTo(2);
    assertThat(complaint.dispatch(firstSheet).orElseThrow().status())
        .isEqualTo(DispatchStatus.HANDLED);
    assertThat(events(complaint)).containsExactly("CALLED_BACK", "ROUND_OPENED", "DISPATCHED");
  }

  @Test
  void clause423_givenFirstRound_whenTheCustomerGoesOnButNowhereIsNamed_thenNothingChanges() {
    // given
    var complaint = handled();
    // when
    refused(
        ComplaintRule.NOWHERE_TO_DISPATCH,
        () -> complaint.recordCallback(DISSATISFIED_CONTINUES, "", List.of(), by(CLERK)));
    // then
    assertThat(complaint.status()).isEqualTo(HANDLED);
    assertThat(complaint.round()).isEqualTo(1);
    assertThat(page(complaint).callbacks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = CallbackResult.class,
      names = {"SATISFIED", "DISSATISFIED_ENDS", "UNREACHABLE"})
  void givenNobodyGoesOn_whenDepartmentsAreNamed_thenItIsRefused(CallbackResult result) {
    refused(
        ComplaintRule.UNEXPECTED_DEPARTMENTS,
        () -> handled().recordCallback(result, "", to(WL), by(CLERK)));
  }

  @Test
  void clause423_givenSecondRound_whenStillDissatisfied_thenTheCaseIsEscalated() {
    // given
    var complaint = handledInSecondRound();
    // when
    complaint.recordCallback(DISSATISFIED_CONTINUES, "", List.of(), by(CLERK));
    // then
    assertThat(complaint.status()).isEqualTo(ESCALATED);
    assertThat(complaint.round()).isEqualTo(2);
    assertThat(events(complaint)).containsExactly("CALLED_BACK", "ESCALATED");
  }

  @Test
  void clause423_givenSecondRound_whenDepartmentsAreNamed_thenNoThirdRoundIsMade() {
    refused(
        ComplaintRule.UNEXPECTED_DEPARTMENTS,
        () -> handledInSecondRound().recordCallback(DISSATISFIED_CONTINUES, "", to(WL), by(CLERK)));
  }

  @Test
  void givenNotHandledYet_whenCalledBack_thenItIsTooEarly() {
    refused(
        ComplaintRule.ILLEGAL_TRANSITION,
        () -> dispatched(WL).recordCallback(SATISFIED, "", List.of(), by(CLERK)));
  }

  @Test
  void givenClosed_whenCalledBackAgain_thenTheSecondIsToldWhoWasFirst() {
    var refusal =
        refused(
            ComplaintRule.ILLEGAL_TRANSITION,
            () -> closed().recordCallback(SATISFIED, "", List.of(), by(CLERK, MONDAY_NOON)));
    assertThat(refusal.arguments()).containsExactly("2026KF001", CLOSED, "kf.clerk", FRIDAY_NOON);
  }

  @Test
  void clause423_givenEscalated_whenTheExecutiveDirects_thenTheCustomerIsToldAccordingly() {
    // given
    var complaint = escalated();
    // when
    complaint.direct("减免一个月费用", by(TECHNICAL_EXECUTIVE));
    // then
    assertThat(complaint.status()).isEqualTo(DIRECTED);
    assertThat(page(complaint).direction().orElseThrow().text()).isEqualTo("减免一个月费用");
    assertThat(events(complaint)).containsExactly("DIRECTED");
  }

  @Test
  void clause423_givenEscalated_whenAnotherExecutiveDirects_thenItIsNotTheirs() {
    refused(DutyRule.NOT_YOURS, () -> escalated().direct("减免", by(SERVICE_EXECUTIVE)));
  }

  @Test
  void clause423_givenDirected_whenTheCustomerIsAnswered_thenTheCaseIsClosed() {
    // given
    var complaint = directed();
    // when
    complaint.reply("已告知减免一个月费用", by(CLERK));
    // then
    assertThat(complaint.status()).isEqualTo(CLOSED);
    assertThat(page(complaint).reply().orElseThrow().by()).isEqualTo("kf.clerk");
    assertThat(events(complaint)).containsExactly("REPLIED", "CLOSED");
  }

  @Test
  void givenNothing_whenDirectedOrAnswered_thenTheWordsAreMissing() {
    refused(TextRule.MISSING, () -> escalated().direct(" ", by(TECHNICAL_EXECUTIVE)));
    refused(TextRule.MISSING, () -> directed().reply("", by(CLERK)));
  }

  @Test
  void givenNotEscalated_whenDirectedOrAnswered_thenItIsRefused() {
    refused(
        ComplaintRule.ILLEGAL_TRANSITION, () -> handled().direct("减免", by(TECHNICAL_EXECUTIVE)));
    refused(ComplaintRule.ILLEGAL_TRANSITION, () -> escalated().reply("减免", by(CLERK)));
  }

  @Test
  void givenNobodyAnswers_whenTriedThreeTimesOnTwoDays_thenTheManagerMayClose() {
    // given
    var complaint = triedAt(FRIDAY_NOON, FRIDAY_NOON.plusSeconds(3600), SATURDAY_NOON);
    assertThat(complaint.status()).isEqualTo(HANDLED);
    // when
    complaint.closeUnreachable("三次未接", THREE_ON_TWO_DAYS, SHANGHAI, by(CS_MANAGER));
    // then
    assertThat(complaint.status()).isEqualTo(CLOSED);
    assertThat(events(complaint)).containsExactly("CALLED_BACK", "CLOSED");
  }

  @Test
  void givenNobodyAnswers_whenTriedThreeTimesOnOneDay_thenItIsTooEarly() {
    var complaint =
        triedAt(FRIDAY_NOON, FRIDAY_NOON.plusSeconds(3600), at("2026-11-20T23:59:59+08:00"));
    var refusal =
        refused(
            ComplaintRule.TOO_FEW_ATTEMPTS,
            () -> complaint.closeUnreachable("", THREE_ON_TWO_DAYS, SHANGHAI, by(CS_MANAGER)));
    assertThat(refusal.arguments()).containsExactly(3, 2, 3, 1);
  }

  @Test
  void givenNobodyAnswers_whenTriedTwiceOnTwoDays_thenItIsTooEarly() {
    var complaint = triedAt(FRIDAY_NOON, SATURDAY_NOON);
    refused(
        ComplaintRule.TOO_FEW_ATTEMPTS,
        () -> complaint.closeUnreachable("", THREE_ON_TWO_DAYS, SHANGHAI, by(CS_MANAGER)));
  }

  @Test
  void givenMidnightInNanjing_whenTriedBeforeAndAfter_thenThoseAreTwoDays() {
    var complaint =
        triedAt(
            at("2026-11-20T20:00:00+08:00"),
            at("2026-11-20T23:59:59+08:00"),
            at("2026-11-21T00:00:00+08:00")); // the same day in UTC
    complaint.closeUnreachable("", THREE_ON_TWO_DAYS, SHANGHAI, by(CS_MANAGER));
    assertThat(complaint.status()).isEqualTo(CLOSED);
  }

  @Test
  void givenAttemptsInTheFirstRound_whenTheSecondIsHandled_thenTheyCountNoMore() {
    // given
    var complaint = triedAt(FRIDAY_NOON, SATURDAY_NOON);
    complaint.recordCallback(DISSATISFIED_CONTINUES, "", to(WL), by(CLERK, MONDAY_NOON));
    handle(complaint);
    complaint.recordCallback(UNREACHABLE, "", List.of(), by(CLERK, MONDAY_NOON));
    // when, then
    var refusal =
        refused(
            ComplaintRule.TOO_FEW_ATTEMPTS,
            () -> complaint.closeUnreachable("", THREE_ON_TWO_DAYS, SHANGHAI, by(CS_MANAGER)));
    assertThat(refusal.arguments()).containsExactly(3, 2, 1, 1);
  }

  private static Complaint triedAt(Instant... times) {
    var complaint = handled();
    for (var time : times) {
      complaint.recordCallback(UNREACHABLE, "无人接听", List.of(), by(CLERK, time));
    }
    complaint.happened();
    return complaint;
  }
}
