package cn.duban.complaint.ejb.penalty;

import static cn.duban.complaint.domain.supervision.ObligationType.CAPA;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyRule;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.RepairEvent;
import cn.duban.complaint.domain.supervision.RepairRule;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.calendar.CalendarTables;
import cn.duban.complaint.ejb.complaint.CaseTimeline;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.security.Pens;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.Events;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import cn.duban.complaint.ejb.supervision.SupervisedCase;
import cn.duban.complaint.ejb.supervision.SupervisionTables;
import cn.duban.complaint.ejb.tariff.TariffTables;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A due time that was set wrongly is repaired, and its drafts follow (requirements §3). */
@DatabaseTest
class DueTimeRepairScenarioTest {
  private static final String FRIDAY = "2026-11-27T10:00";
  private static final String WEDNESDAY = "2026-11-25T17:00";

  private final TestDatabase database;

  DueTimeRepairScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenFourDaysOnTheDraft_whenTheTimeIsTwoDaysLater_thenTwoLinesStand() {
    database.run(
        em -> {
          var capa = overdue(em);
          repaired(em, capa, WEDNESDAY);

          assertThat(drafts(em, capa))
              .extracting(notice -> notice.amount().toString())
              .containsExactly("400.00");
          assertThat(drafts(em, capa).get(0).explanation().counted()).isEqualTo(2);
          sweep(em, FRIDAY);
          assertThat(drafts(em, capa))
              .extracting(notice -> notice.amount().toString())
              .containsExactly("400.00");
          assertThat(timeline(em, "REPAIR_APPROVED"))
              .containsExactly("2026-11-23 24:00 → 2026-11-25 17:00; 4 → 2; 800.00 → 400.00 属实");
        });
  }

  @Test
  void givenTheRightTimeLiesAhead_whenItIsRepaired_thenTheDraftIsVoid() {
    database.run(
        em -> {
          var capa = overdue(em);
          repaired(em, capa, "2026-11-30T17:00");

          assertThat(drafts(em, capa))
              .extracting(PenaltyNotice::status)
              .containsExactly(PenaltyStatus.VOIDED);
          sweep(em, "2026-12-01T00:05");
          assertThat(drafts(em, capa))
              .extracting(notice -> notice.amount().toString())
              .containsExactly("0.00", "200.00");
        });
  }

  @Test
  void givenTheRightTimeWasEarlier_whenItIsRepaired_thenTheNextSweepFinesTheRest() {
    database.run(
        em -> {
          var capa = overdue(em);
          repaired(em, capa, "2026-11-22T17:00");
          sweep(em, FRIDAY);

          assertThat(drafts(em, capa))
              .extracting(notice -> notice.amount().toString())
              .containsExactly("1000.00");
        });
  }

  @Test
  void clause436_givenAConfirmedLine_whenTheTimeIsRepaired_thenAppealInstead() {
    database.run(
        em -> {
          var capa = overdue(em);
          var clock = new TestClock(FRIDAY);
          var desk =
              PenaltyTables.desk(
                  em, fresh(People.CS_MANAGER), clock, PenaltyTables.eventsOn(em, clock));
          var enforcement = PenaltyTables.enforcement(em, desk, clock);
          enforcement.cutOff(drafts(em, capa).get(0).id());
          enforcement.confirm(drafts(em, capa).get(0).id(), "属实");

          refused(PenaltyRule.APPEAL_INSTEAD, () -> propose(em, capa, WEDNESDAY));
          propose(em, capa, "2026-11-22T17:00"); // no line falls
        });
  }

  @Test
  void givenAProposal_whenAnotherIsMade_thenOneAtATime_andARefusalChangesNothing() {
    database.run(
        em -> {
          var capa = overdue(em);
          var id = propose(em, capa, WEDNESDAY);
          refused(RepairRule.ALREADY_PROPOSED, () -> propose(em, capa, WEDNESDAY));

          by(em, People.OFFICER).decide(capa, id, false, "日历无误");
          assertThat(ObligationTables.on(em).hold(capa).dueOn()).isEqualTo("2026-11-23");
          assertThat(drafts(em, capa))
              .extracting(notice -> notice.amount().toString())
              .containsExactly("800.00");
        });
  }

  /** R/G095-2, due on Monday, four days overdue, each with its line. */
  private static UUID overdue(EntityManager em) {
    var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
    sweep(em, FRIDAY);
    return supervised.last(CAPA).id();
  }

  private static void repaired(EntityManager em, UUID owed, String dueAt) {
    by(em, People.OFFICER).decide(owed, propose(em, owed, dueAt), true, "属实");
    em.flush();
  }

  private static UUID propose(EntityManager em, UUID owed, String dueAt) {
    var id = by(em, People.CS_MANAGER).propose(owed, TestClock.at(dueAt), "导入了错误的日历");
    em.flush();
    return id;
  }

  private static DueTimeRepair by(EntityManager em, Actor actor) {
    var clock = new TestClock(FRIDAY);
    var repair = new DueTimeRepair();
    repair.obligations = ObligationTables.on(em);
    repair.repairs = SupervisionTables.repairsOn(em);
    repair.complaints = ComplaintTables.complaintsOn(em);
    repair.notices = PenaltyTables.noticesOn(em);
    repair.tariffs = TariffTables.tariffsOn(em);
    repair.calendar = CalendarTables.on(em);
    repair.desk = PenaltyTables.desk(em, fresh(actor), clock, PenaltyTables.eventsOn(em, clock));
    repair.events =
        new Events<RepairEvent>()
            .tell(RepairEvent.class, SupervisionTables.repairChronicleOn(em, clock));
    repair.pen = Pens.of(fresh(actor), PolicyTables.on(em), clock);
    repair.clock = clock;
    return repair;
  }

  private static Actor fresh(Actor actor) {
    return People.fresh(actor, new TestClock(FRIDAY));
  }

  private static void sweep(EntityManager em, String now) {
    em.flush();
    var clock = new TestClock(now);
    var desk = PenaltyTables.desk(em, People.CLERK, clock, PenaltyTables.eventsOn(em, clock));
    var accrual = PenaltyTables.accrual(em, desk, clock);
    accrual.accrue(ObligationTables.on(em).overdueWithoutAllLines(clock.instant()));
    em.flush();
  }

  private static List<PenaltyNotice> drafts(EntityManager em, UUID owed) {
    return PenaltyTables.noticesOn(em).counting(owed);
  }

  private static List<String> timeline(EntityManager em, String event) {
    var number = new ComplaintNumber("2026KF001");
    return AuditTrails.on(em).of(CaseTimeline.subject(number)).stream()
        .filter(line -> line.event().equals(event))
        .map(line -> line.detail())
        .toList();
  }

  private static void refused(Rule rule, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
