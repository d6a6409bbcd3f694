package cn.duban.complaint.domain.supervision;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.supervision.SupervisionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.organization.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExtensionTest {
  private final Obligation reply = reply();

  @Test
  void givenAnAnswerNotYetDue_whenItsDepartmentAsks_thenTheOverdueDaysWaitForTheDecision() {
    var extension = Extension.ask(reply, THURSDAY_EVENING, "等待配件", by(WL_HANDLER, END_OF_MONDAY));

    assertThat(extension.isOpen()).isTrue();
    assertThat(extension.formerDue()).isEqualTo(END_OF_MONDAY);
    assertThat(reply.accrualHeld()).isTrue();
    assertThat(extension.happened()).extracting(ExtensionEvent::code).contains("EXTENSION_ASKED");
  }

  @Test
  void givenTheDueTimeHasPassed_whenTheDepartmentAsks_thenItIsTooLate() {
    var tooLate = END_OF_MONDAY.plusNanos(1000);
    refused(
        ExtensionRule.TOO_LATE,
        () -> Extension.ask(reply, THURSDAY_EVENING, "等待配件", by(WL_HANDLER, tooLate)));
    assertThat(reply.accrualHeld()).isFalse();
  }

  @Test
  void givenATimeThatIsNotLater_whenAsked_thenItIsRefusedByName() {
    var refusal =
        refused(
            ExtensionRule.NOT_LATER,
            () -> Extension.ask(reply, END_OF_MONDAY, "等待配件", by(WL_HANDLER)));
    assertThat(refusal.field()).contains("until");
    refused(
        ExtensionRule.TOO_FAR,
        () -> Extension.ask(reply, FRIDAY_NOON.plus(Duration.ofDays(367)), "等待配件", by(WL_HANDLER)));
  }

  @Test
  void givenAnotherDepartment_whenItAsks_thenItIsNotItsAnswer() {
    refused(
        DutyRule.NOT_YOURS, () -> Extension.ask(reply, THURSDAY_EVENING, "等待配件", by(KD_HANDLER)));
  }

  @Test
  void givenARequest_whenItIsGranted_thenTheAnswerIsDueExactlyThen_andWarnsAsLongBefore() {
    decide(asked(reply), reply, true);

    assertThat(reply.dueAt()).isEqualTo(THURSDAY_EVENING);
    assertThat(reply.dueOn()).isEqualTo("2026-11-26");
    assertThat(reply.light(THURSDAY_EVENING.minus(Duration.ofDays(1)))).isEqualTo(Light.YELLOW);
    assertThat(reply.light(THURSDAY_EVENING.minus(Duration.ofHours(25)))).isEqualTo(Light.GREEN);
    assertThat(reply.explanation().days()).hasSize(7);
    assertThat(reply.accrualHeld()).isFalse();
  }

  @Test
  void givenARequest_whenItIsRefused_thenTheFormerTimeStandsAndEveryDaySinceThenCounts() {
    decide(asked(reply), reply, false);

    assertThat(reply.dueAt()).isEqualTo(END_OF_MONDAY);
    assertThat(reply.overdue(THURSDAY_EVENING, SHANGHAI).counted()).isEqualTo(3);
  }

  @Test
  void givenARequestThatWasDecided_whenAnotherDecides_thenHeIsToldWhoWasFirst() {
    var extension = asked(reply);
    decide(extension, reply, true);

    var refusal =
        refused(
            ExtensionRule.ALREADY_DECIDED, () -> extension.decide(false, "不同意", by(CS_MANAGER)));
    assertThat(refusal.arguments()).contains(ExtensionStatus.GRANTED, "kf.manager", MONDAY_NOON);
  }

  @Test
  void givenTheAskerIsTheManagersDeputy_whenHeDecides_thenNobodyDecidesHisOwnRequest() {
    var asker = deputy(WL_HANDLER, CS_MANAGER);
    var extension = Extension.ask(reply, THURSDAY_EVENING, "等待配件", by(asker));

    assertThat(extension.awaits(asker)).isFalse();
    refused(DutyRule.NOT_YOURS, () -> extension.decide(true, "同意", by(asker)));
    assertThat(extension.awaits(CS_MANAGER)).isTrue();
  }

  @Test
  void givenCustomerServiceItselfIsResponsible_whenItAsks_thenGeneralAffairsDecides() {
    var own = reply(KF);
    var extension = Extension.ask(own, THURSDAY_EVENING, "等待配件", by(KF_HANDLER));

    refused(DutyRule.NOT_YOURS, () -> extension.decide(true, "同意", by(CS_MANAGER)));
    extension.decide(true, "同意", by(GENERAL_AFFAIRS));
    assertThat(extension.status()).isEqualTo(ExtensionStatus.GRANTED);
    assertThat(GENERAL_AFFAIRS.has(Role.GENERAL_AFFAIRS)).isTrue();
  }

  @Test
  void givenARequestThatLapsed_whenSomebodyDecides_thenThereIsNothingToDecide() {
    var extension = asked(reply);
    extension.lapse(MONDAY_NOON);

    assertThat(extension.endedAt()).contains(MONDAY_NOON);
    assertThat(extension.decidedBy()).isEmpty();
    refused(ExtensionRule.ALREADY_DECIDED, () -> extension.decide(true, "同意", by(CS_MANAGER)));
  }
}
