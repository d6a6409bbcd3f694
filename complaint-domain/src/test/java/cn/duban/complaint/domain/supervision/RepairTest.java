package cn.duban.complaint.domain.supervision;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.supervision.SupervisionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.calendar.CalendarFixtures;
import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.Deadlines;
import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.shared.Money;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepairTest {
  private static final RepairFigures FIGURES =
      new RepairFigures(3, 0, Money.of("600.00"), Money.ZERO);
  private static final Repair.Proposal THURSDAY =
      new Repair.Proposal(THURSDAY_EVENING, "当时导入了错误的日历");

  private final Obligation reply = reply();

  @Test
  void givenAWrongDueTime_whenItIsProposedAndApproved_thenItShowsBeforeAndAfter() {
    var repair = Repair.propose(reply, THURSDAY, FIGURES, by(CS_MANAGER));
    repair.decide(true, "属实", FIGURES, by(GENERAL_AFFAIRS, MONDAY_NOON));

    assertThat(repair.formerDue()).isEqualTo(END_OF_MONDAY);
    assertThat(repair.dueAt()).isEqualTo(THURSDAY_EVENING);
    assertThat(repair.figures()).isEqualTo(FIGURES);
    assertThat(repair.happened())
        .extracting(RepairEvent::code)
        .containsExactly("REPAIR_PROPOSED", "REPAIR_APPROVED");
  }

  @Test
  void givenAProposal_whenWhoProposedItDecides_thenAnotherPersonMust() {
    var both = deputy(CS_MANAGER, GENERAL_AFFAIRS);
    var repair = Repair.propose(reply, THURSDAY, FIGURES, by(both));

    assertThat(repair.awaits(both)).isFalse();
    refused(DutyRule.NOT_YOURS, () -> repair.decide(true, "属实", FIGURES, by(both)));
    refused(DutyRule.NOT_YOURS, () -> repair.decide(true, "属实", FIGURES, by(WL_MANAGER)));
    refused(
        DutyRule.NOT_YOURS, () -> Repair.propose(reply, THURSDAY, FIGURES, by(GENERAL_AFFAIRS)));
  }

  @Test
  void givenGeneralAffairsOwesIt_whenItIsDecided_thenItsExecutiveDecides() {
    var repair = Repair.propose(reply(ZH), THURSDAY, FIGURES, by(CS_MANAGER));

    assertThat(repair.awaits(GENERAL_AFFAIRS)).isFalse();
    assertThat(repair.awaits(SERVICE_EXECUTIVE)).isTrue();
  }

  @Test
  void givenADecidedProposal_whenASecondDecides_thenHeIsToldWhoWasFirst() {
    var repair = Repair.propose(reply, THURSDAY, FIGURES, by(CS_MANAGER));
    repair.decide(false, "日历无误", FIGURES, by(GENERAL_AFFAIRS, MONDAY_NOON));

    var refusal =
        refused(
            RepairRule.ALREADY_DECIDED,
            () -> repair.decide(true, "属实", FIGURES, by(GENERAL_AFFAIRS_2)));
    assertThat(refusal.arguments()).contains("zh.officer", MONDAY_NOON);
  }

  @Test
  void givenTimesThatAreNone_whenProposed_thenTheFieldIsNamed() {
    for (var wrong :
        Map.of(
                END_OF_MONDAY,
                RepairRule.SAME_TIME,
                FRIDAY_NOON,
                RepairRule.BEFORE_START,
                FRIDAY_NOON.plus(Duration.ofDays(367)),
                RepairRule.TOO_FAR)
            .entrySet()) {
      assertThat(
              refused(wrong.getValue(), () -> Repair.requireRepairable(reply, wrong.getKey()))
                  .field())
          .contains("dueAt");
    }
  }

  @Test
  void givenWhatWasReleasedOrAwaitsAnExtension_whenProposed_thenThereIsNothingToRepair() {
    var waiting = reply();
    asked(waiting);
    refused(RepairRule.EXTENSION_UNDECIDED, () -> Repair.requireRepairable(waiting, FRIDAY_NOON));
    reply.releaseAt(MONDAY_NOON);
    refused(RepairRule.RELEASED, () -> Repair.requireRepairable(reply, THURSDAY_EVENING));
  }

  @Test
  void givenARepairedTime_whenItIsExplained_thenTheDayNamesTheRepair() {
    reply.moveTo(
        Deadlines.repaired(
            FRIDAY_NOON, THURSDAY_EVENING, CalendarFixtures.OFFICIAL, SHANGHAI, "4.2.2"));

    var days = reply.explanation().days();
    assertThat(days.get(days.size() - 1).reason()).isEqualTo(DayReason.REPAIRED_TIME);
    assertThat(reply.overdueIfDue(END_OF_MONDAY, THURSDAY_EVENING, SHANGHAI).counted())
        .isEqualTo(3);
  }
}
