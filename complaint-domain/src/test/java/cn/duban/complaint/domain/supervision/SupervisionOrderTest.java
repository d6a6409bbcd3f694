package cn.duban.complaint.domain.supervision;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.supervision.SupervisionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.DutyRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupervisionOrderTest {
  @Test
  void givenADepartmentThatHoldsTheCase_whenTheManagerIssuesAnOrder_thenItIsNumberedAndSigned() {
    var order = issued(dispatched(WL), WL, CS_MANAGER);

    assertThat(order.number()).hasToString("2026KF001");
    assertThat(order.issued().by()).isEqualTo("kf.manager");
    assertThat(order.issued().contentHash()).hasSize(64);
    assertThat(order.copiedTo()).containsExactly("vp.tech");
    assertThat(order.status()).isEqualTo(SupervisionOrderStatus.ISSUED);
    assertThat(order.happened())
        .extracting(SupervisionEvent::code)
        .containsExactly("SUPERVISION_ORDER_ISSUED");
  }

  @Test
  void givenGeneralAffairs_whenItIssuesAnOrder_thenTheNumberHasItsOwnCode() {
    assertThat(issued(dispatched(WL), WL, GENERAL_AFFAIRS).number()).hasToString("2026ZH001");
  }

  @Test
  void givenADeputyOfTheManager_whenHeIssuesAnOrder_thenItSaysForWhomAndWhere() {
    var order = issued(dispatched(WL), WL, deputy(GENERAL_MANAGER, CS_MANAGER));

    assertThat(order.issued().onBehalfOf()).contains("kf.manager");
    assertThat(order.issuedIn()).isEqualTo(KF);
  }

  @Test
  void givenADepartmentThatSentItsSheetBack_whenAnOrderIsIssued_thenItHeldTheCase() {
    var complaint = dispatched(WL);
    complaint.sendBack(last(complaint), "不属本部门", by(WL_HANDLER));

    assertThat(issued(complaint, WL, CS_MANAGER).department()).isEqualTo(WL);
  }

  @Test
  void givenADepartmentThatNeverHadTheCase_whenAnOrderIsIssued_thenItIsRefused() {
    var refusal =
        refused(
            SupervisionOrderRule.DEPARTMENT_NEVER_HELD,
            () -> issued(dispatched(WL), KD, CS_MANAGER));
    assertThat(refusal.field()).contains("department");
  }

  @Test
  void givenOnesOwnDepartment_whenAnOrderIsIssuedToIt_thenTheOtherDepartmentIssuesIt() {
    refused(DutyRule.NOT_YOURS, () -> issued(dispatched(KF), KF, CS_MANAGER));
    assertThat(issued(dispatched(KF), KF, GENERAL_AFFAIRS).department()).isEqualTo(KF);
    refused(DutyRule.NOT_YOURS, () -> issued(dispatched(ZH), ZH, GENERAL_AFFAIRS));
    refused(DutyRule.NOT_YOURS, () -> issued(dispatched(WL), WL, CLERK));
  }

  @Test
  void givenAClosedCase_whenTheDepartmentStillOwesSomething_thenAndOnlyThenAnOrderIsIssued() {
    var complaint = closed();
    refused(
        SupervisionOrderRule.NOTHING_LEFT_TO_SUPERVISE, () -> issued(complaint, WL, CS_MANAGER));
    assertThat(issued(complaint, WL, CS_MANAGER, reply()).complaint()).isEqualTo(NUMBER);
  }

  @Test
  void givenAnOrder_whenTheDepartmentAcknowledgesTwice_thenTheSecondIsToldWhoWasFirst() {
    var order = issued(dispatched(WL), WL, CS_MANAGER);
    order.acknowledge(by(WL_HANDLER, SATURDAY_NOON));

    var refusal =
        refused(SupervisionOrderRule.ALREADY_ACKNOWLEDGED, () -> order.acknowledge(by(WL_MANAGER)));
    assertThat(refusal.arguments()).contains("wl.handler", SATURDAY_NOON);
    refused(DutyRule.NOT_YOURS, () -> order.acknowledge(by(KD_HANDLER)));
  }

  @Test
  void givenAnOrderNobodyAcknowledged_whenTheManagerAnswers_thenThatAcknowledgesIt() {
    var order = issued(dispatched(WL), WL, CS_MANAGER);
    order.happened();
    order.answer("已增派人员", by(WL_MANAGER, SATURDAY_NOON));

    assertThat(order.acknowledgedAt()).contains(SATURDAY_NOON);
    assertThat(order.status()).isEqualTo(SupervisionOrderStatus.ANSWERED);
    assertThat(order.happened())
        .extracting(SupervisionEvent::code)
        .containsExactly("SUPERVISION_ORDER_ACKNOWLEDGED", "SUPERVISION_ORDER_ANSWERED");
    refused(SupervisionOrderRule.ALREADY_ANSWERED, () -> order.answer("再次答复", by(WL_MANAGER)));
  }

  @Test
  void givenAnOrder_whenTheHandlerAnswers_thenThatIsTheManagersStep() {
    var order = issued(dispatched(WL), WL, CS_MANAGER);

    assertThat(order.awaitsAcknowledgementBy(WL_HANDLER)).isTrue();
    assertThat(order.awaitsAnswerBy(WL_HANDLER)).isFalse();
    refused(DutyRule.NOT_YOURS, () -> order.answer("已增派人员", by(WL_HANDLER)));
  }

  @Test
  void givenTimesOnTheOrder_whenOneIsPastOrTheyAreCrossed_thenTheFieldIsNamed() {
    var past = new Instruction(WL, "请说明", FRIDAY_NOON, null, null);
    assertThat(refused(SupervisionOrderRule.TIME_PAST, () -> past.requirePossibleAt(MONDAY_NOON)))
        .extracting(refusal -> refusal.field().orElseThrow())
        .isEqualTo("acknowledgeBy");
    var crossed = new Instruction(WL, "请说明", THURSDAY_EVENING, END_OF_MONDAY, null);
    refused(
        SupervisionOrderRule.ANSWER_BEFORE_ACKNOWLEDGEMENT,
        () -> crossed.requirePossibleAt(MONDAY_NOON));
  }

  private static SupervisionOrder issued(
      Complaint complaint, DepartmentCode to, Actor issuer, Obligation... owed) {
    return SupervisionOrder.issue(
        new Instruction(to, "请说明为何仍未处理", null, null, null),
        new SupervisionOrder.Grounds(complaint, List.of(owed), List.of("vp.tech")),
        code -> SupervisionOrderNumber.of(2026, code, 1),
        by(issuer));
  }
}
