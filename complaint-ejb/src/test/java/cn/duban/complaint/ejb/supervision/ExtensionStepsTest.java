package cn.duban.complaint.ejb.supervision;

import static cn.duban.complaint.domain.supervision.ObligationType.REPLY;
import static cn.duban.complaint.ejb.complaint.Cases.CS_MANAGER;
import static cn.duban.complaint.ejb.complaint.Cases.GENERAL_AFFAIRS;
import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.KF;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.ExtensionRule;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who asks for a later time, who decides, and what is refused (requirements §2). */
@DatabaseTest
class ExtensionStepsTest {
  private static final String UNTIL = "2026-11-26T17:00";

  private final TestDatabase database;

  ExtensionStepsTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenARequestIsGranted_thenTheTimelineShowsTheFormerTimeAndTheNewOne() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL).asks(WL, UNTIL);
          supervised.decides(WL, true);

          assertThat(supervised.last(REPLY).dueAt()).isEqualTo(TestClock.at(UNTIL));
          assertThat(supervised.timeline())
              .extracting(line -> line.event() + " " + line.detail())
              .contains(
                  "EXTENSION_ASKED 2026-11-23 24:00 → 2026-11-26 17:00 等待配件",
                  "EXTENSION_GRANTED 2026-11-23 24:00 → 2026-11-26 17:00 已阅");
        });
  }

  @Test
  void givenAnOpenRequest_whenAnotherIsAsked_thenOneAtATime_andAfterTheDecisionAFurtherOne() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL).asks(WL, UNTIL);
          refused(ExtensionRule.ALREADY_ASKED, () -> supervised.asks(WL, UNTIL));

          supervised.decides(WL, false);
          supervised.at("2026-11-20T10:05").asks(WL, UNTIL).decides(WL, true);
          assertThat(supervised.last(REPLY).dueAt()).isEqualTo(TestClock.at(UNTIL));
          refused(ExtensionRule.ALREADY_DECIDED, () -> supervised.decides(WL, false));
        });
  }

  @Test
  void clause423_givenTheSecondRound_whenALaterTimeIsAsked_thenItIsOwedAtOnce() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL).handledBy(WL);
          supervised.calledBack(CallbackResult.DISSATISFIED_CONTINUES, WL);

          refused(ExtensionRule.NOT_IN_THIS_ROUND, () -> supervised.asks(WL, UNTIL));
        });
  }

  @Test
  void givenAnAnswerThatWasGiven_whenALaterTimeIsAsked_thenNothingIsOwed() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL, KD).handledBy(WL);

          refused(ExtensionRule.NOTHING_OWED, () -> supervised.asks(WL, UNTIL));
          refused(ExtensionRule.NOT_ASKED, () -> supervised.decides(KD, true));
        });
  }

  @Test
  void givenAnotherDepartmentsSheet_whenItIsAskedFor_thenItDoesNotExist() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL, KD);
          var sheet = supervised.sheet(KD);
          var stranger = supervised.extensionBy(Cases.handlerOf(WL));

          refused(
              ComplaintRule.NO_SUCH_DISPATCH,
              () -> stranger.ask(supervised.number(), sheet, TestClock.at(UNTIL), "等待配件"));
        });
  }

  @Test
  void givenCustomerServiceAsksItself_whenItsManagerDecides_thenGeneralAffairsMust() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), KF).asks(KF, UNTIL);
          var sheet = supervised.sheet(KF);

          refused(
              DutyRule.NOT_YOURS,
              () ->
                  supervised
                      .extensionBy(CS_MANAGER)
                      .decide(supervised.number(), sheet, true, "同意"));
          supervised.extensionBy(GENERAL_AFFAIRS).decide(supervised.number(), sheet, true, "同意");
          assertThat(supervised.last(REPLY).dueAt()).isEqualTo(TestClock.at(UNTIL));
        });
  }

  private static void refused(Rule rule, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
