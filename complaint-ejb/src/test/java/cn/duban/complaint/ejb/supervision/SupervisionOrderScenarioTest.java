package cn.duban.complaint.ejb.supervision;

import static cn.duban.complaint.domain.supervision.ObligationType.SUPERVISION_ACKNOWLEDGE;
import static cn.duban.complaint.domain.supervision.ObligationType.SUPERVISION_ANSWER;
import static cn.duban.complaint.ejb.complaint.Cases.CS_MANAGER;
import static cn.duban.complaint.ejb.complaint.Cases.GENERAL_AFFAIRS;
import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static cn.duban.complaint.ejb.shared.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.security.SecurityRule;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Instruction;
import cn.duban.complaint.domain.supervision.ObligationEnd;
import cn.duban.complaint.domain.supervision.SupervisionOrderRule;
import cn.duban.complaint.domain.supervision.SupervisionOrderStatus;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 督办单 from its issue to its answer (3.1, requirements §7); Friday 2026-11-20 at ten. */
@DatabaseTest
class SupervisionOrderScenarioTest {
  private final TestDatabase database;

  SupervisionOrderScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenAnOrder_thenItIsOwedByThePolicies_andCopiedToTheExecutiveInCharge() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
          var id = issue(supervised, CS_MANAGER, WL, null);
          var order = supervised.orderFilesOf(CS_MANAGER).get(supervised.number(), id);

          assertThat(order.number()).hasToString("2026KF001");
          assertThat(order.copiedTo()).containsExactly("vp.tech");
          assertThat(order.acknowledgeBy()).isEqualTo(at("2026-11-24T00:00").minusNanos(1000));
          assertThat(order.answerBy()).isEqualTo(at("2026-11-26T00:00").minusNanos(1000));
          assertThat(supervised.last(SUPERVISION_ACKNOWLEDGE).isOwedBy(Cases.handlerOf(WL)))
              .isTrue();
          assertThat(supervised.last(SUPERVISION_ANSWER).isOwedBy(Cases.managerOf(WL))).isTrue();
          assertThat(supervised.timeline())
              .extracting(line -> line.event() + " " + line.detail())
              .contains("SUPERVISION_ORDER_ISSUED 2026KF001 请说明为何仍未处理");
        });
  }

  @Test
  void givenATimeForTheAnswer_thenTheAcknowledgementIsNotDueLater() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
          issue(supervised, CS_MANAGER, WL, at("2026-11-21T12:00"));

          assertThat(supervised.last(SUPERVISION_ANSWER).dueAt()).isEqualTo(at("2026-11-21T12:00"));
          assertThat(supervised.last(SUPERVISION_ACKNOWLEDGE).dueAt())
              .isEqualTo(at("2026-11-21T12:00"));
        });
  }

  @Test
  void givenTwoDepartmentsIssue_thenEachHasItsOwnSequence() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
          issue(supervised, CS_MANAGER, WL, null);
          issue(supervised, GENERAL_AFFAIRS, WL, null);
          issue(supervised, CS_MANAGER, WL, null);

          assertThat(supervised.orderFilesOf(CS_MANAGER).list(supervised.number()))
              .extracting(order -> order.number().value())
              .containsExactlyInAnyOrder("2026KF001", "2026ZH001", "2026KF002");
        });
  }

  @Test
  void givenAnOrderAndTheCaseIsClosed_thenItIsStillAcknowledgedAndAnswered() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
          var id = issue(supervised, CS_MANAGER, WL, null);
          supervised.handledBy(WL).calledBack(CallbackResult.SATISFIED);
          assertThat(supervised.open()).contains(SUPERVISION_ACKNOWLEDGE, SUPERVISION_ANSWER);

          supervised.at("2026-11-23T10:00");
          supervised.orderingBy(Cases.handlerOf(WL)).acknowledge(supervised.number(), id);
          supervised.orderingBy(Cases.managerOf(WL)).answer(supervised.number(), id, "已增派人员");

          assertThat(supervised.last(SUPERVISION_ANSWER).ending()).contains(ObligationEnd.DONE);
          assertThat(supervised.orderFilesOf(CS_MANAGER).get(supervised.number(), id).state())
              .isEqualTo(SupervisionOrderStatus.ANSWERED);
        });
  }

  @Test
  void givenTheSheetIsReturned_thenTheOrderStands_andItsAnswerAcknowledgesIt() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
          var id = issue(supervised, CS_MANAGER, WL, null);
          supervised.sentBackBy(WL);
          assertThat(supervised.open())
              .containsExactly(SUPERVISION_ACKNOWLEDGE, SUPERVISION_ANSWER);

          supervised.orderingBy(Cases.managerOf(WL)).answer(supervised.number(), id, "不属本部门");
          assertThat(supervised.open()).isEmpty();
        });
  }

  @Test
  void givenAnotherDepartmentOfTheCase_thenTheOrderDoesNotExistForIt() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL, KD);
          var id = issue(supervised, CS_MANAGER, WL, null);
          var files = supervised.orderFilesOf(Cases.managerOf(KD));

          assertThat(files.list(supervised.number())).isEmpty();
          refused(SupervisionOrderRule.NO_SUCH_ORDER, () -> files.get(supervised.number(), id));
          refused(
              SupervisionOrderRule.NO_SUCH_ORDER,
              () ->
                  supervised
                      .orderingBy(Cases.managerOf(KD))
                      .answer(supervised.number(), id, "代为答复"));
        });
  }

  @Test
  void givenAnOldSignIn_whenAnOrderIsIssued_thenThePasswordIsAskedAgain() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
          var instruction = new Instruction(WL, "请说明", null, null, null);

          refused(
              SecurityRule.REAUTHENTICATE,
              () -> supervised.orderingBy(CS_MANAGER).issue(supervised.number(), instruction));
        });
  }

  private static UUID issue(
      SupervisedCase supervised, Actor issuer, DepartmentCode to, @Nullable Instant answerBy) {
    return supervised
        .orderingBy(supervised.fresh(issuer))
        .issue(supervised.number(), new Instruction(to, "请说明为何仍未处理", null, answerBy, null));
  }

  private static void refused(Rule rule, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
