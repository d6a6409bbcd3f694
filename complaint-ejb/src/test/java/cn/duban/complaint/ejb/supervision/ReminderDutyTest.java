package cn.duban.complaint.ejb.supervision;

import static cn.duban.complaint.ejb.complaint.Cases.CS_MANAGER;
import static cn.duban.complaint.ejb.complaint.Cases.GENERAL_AFFAIRS;
import static cn.duban.complaint.ejb.complaint.Cases.KF;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.organization.Absence;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Deputy;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.Reminder;
import cn.duban.complaint.domain.supervision.ReminderKind;
import cn.duban.complaint.domain.supervision.ReminderStep;
import cn.duban.complaint.domain.supervision.RemindersDue;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.organization.Organizations;
import cn.duban.complaint.ejb.organization.Staff;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 提醒与升级 on real databases: R/G095-2 of WL, due 2026-11-23 24:00 (requirements §7). */
@DatabaseTest
class ReminderDutyTest {
  private final TestDatabase database;
  private final TestClock clock = new TestClock("2026-11-20T10:00");
  private final List<String> said = new ArrayList<>();
  private final Reminding reminding;
  private UUID capa;

  ReminderDutyTest(TestDatabase database) {
    this.database = database;
    this.reminding = new Reminding(database, clock, (em, due) -> said.add(spoken(due)));
  }

  @BeforeEach
  void aSheetDeliveredOnFriday() {
    database.run(Staff::hire);
    capa = owed(1, WL, null);
  }

  @Test
  void requirements7_givenItsTimeOfWarning_thenEveryHandlerIsRemindedOnce() {
    assertThat(runAt("2026-11-22T10:00")).isEmpty();
    assertThat(runAt("2026-11-23T09:00"))
        .containsExactlyInAnyOrder("wl.handler: CAPA BEFORE", "wl.handler2: CAPA BEFORE");
    assertThat(runAt("2026-11-23T09:05")).isEmpty();
  }

  @Test
  void requirements7_givenANamedReceiver_thenOnlyHeAndHisDeputyAreReminded() {
    database.run(em -> ObligationTables.on(em).hold(capa).doneAt(clock.instant()));
    capa = owed(2, WL, "wl.handler");
    database.run(
        em ->
            Organizations.deputiesOn(em)
                .add(
                    Deputy.of(
                        new Absence(
                            "wl.handler", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23)),
                        "kd.handler",
                        clock.instant())));
    assertThat(runAt("2026-11-23T09:00"))
        .containsExactlyInAnyOrder("wl.handler: CAPA BEFORE", "kd.handler: CAPA BEFORE");
  }

  @Test
  void requirements7_givenItGetsLaterAndLater_thenOneLevelAfterTheOtherIsTold() {
    runAt("2026-11-23T09:00");
    assertThat(runAt("2026-11-24T00:05"))
        .containsExactlyInAnyOrder(
            "wl.handler: CAPA DAY", "wl.handler2: CAPA DAY", "wl.manager: CAPA TO_DEPT_MANAGER");
    assertThat(runAt("2026-11-25T00:05"))
        .containsExactlyInAnyOrder(
            "wl.handler: CAPA DAY", "wl.handler2: CAPA DAY", "kf.manager: CAPA TO_CS_MANAGER");
    runAt("2026-11-26T00:05");
    assertThat(runAt("2026-11-27T00:05"))
        .containsExactlyInAnyOrder(
            "wl.handler: CAPA DAY", "wl.handler2: CAPA DAY", "vp.tech: CAPA TO_EXECUTIVE");
  }

  @Test
  void requirements7_givenAWeekOfDowntime_thenOneMessageEachAndEveryStepIsOnRecord() {
    owed(2, WL, null);
    assertThat(runAt("2026-11-30T10:00"))
        .containsExactlyInAnyOrder(
            "wl.handler: CAPA DAY, CAPA DAY",
            "wl.handler2: CAPA DAY, CAPA DAY",
            "wl.manager: CAPA TO_DEPT_MANAGER, CAPA TO_DEPT_MANAGER",
            "kf.manager: CAPA TO_CS_MANAGER, CAPA TO_CS_MANAGER",
            "vp.tech: CAPA TO_EXECUTIVE, CAPA TO_EXECUTIVE");
    assertThat(steps("wl.handler")).hasSize(2 * 9).filteredOn(Reminder::folded).hasSize(2 * 8);
    assertThat(runAt("2026-11-30T10:05")).isEmpty();
  }

  @Test
  void givenANodeDiesBetweenTwoReceivers_thenTheNextRunTellsOnlyTheOther() {
    clock.set("2026-11-23T09:00");
    var round = reminding.plan();
    reminding.tell("wl.handler", round);
    said.clear();
    assertThat(runAt("2026-11-23T09:05")).containsExactly("wl.handler2: CAPA BEFORE");
  }

  @Test
  void givenTwoNodesPlanAtOnce_thenTheSecondSaysNothing() {
    clock.set("2026-11-23T09:00");
    var first = reminding.plan();
    var second = reminding.plan();
    assertThat(reminding.tell("wl.handler", first)).hasSize(1);
    assertThat(reminding.tell("wl.handler", second)).isEmpty();
  }

  @Test
  void givenTwoNodesWriteAtOnce_thenTheDatabaseTakesTheStepOnce() {
    var step = new ReminderStep(ReminderKind.AT, LocalDate.of(2026, 11, 23));
    database.run(em -> em.persist(Reminder.told(capa, step, "wl.handler", clock.instant())));
    assertThatThrownBy(
            () ->
                database.run(
                    em -> em.persist(Reminder.told(capa, step, "wl.handler", clock.instant()))))
        .isNotNull();
  }

  @Test
  void givenItWasDoneOrSomebodyHasLeft_thenNobodyIsReminded() {
    database.run(em -> Staff.leaves(em, "wl.handler2"));
    assertThat(runAt("2026-11-23T09:00")).containsExactly("wl.handler: CAPA BEFORE");
    database.run(em -> ObligationTables.on(em).hold(capa).doneAt(clock.instant()));
    assertThat(runAt("2026-12-01T09:00")).isEmpty();
  }

  @Test
  void givenCustomerServiceItselfIsLate_thenItsManagerAndGeneralAffairsAreTold() {
    database.run(em -> ObligationTables.on(em).hold(capa).doneAt(clock.instant()));
    owed(2, KF, null);
    assertThat(runAt("2026-11-24T00:05"))
        .contains(
            CS_MANAGER.username() + ": CAPA TO_DEPT_MANAGER",
            GENERAL_AFFAIRS.username() + ": CAPA TO_DEPT_MANAGER");
  }

  @Test
  void givenARun_thenItSaysHowManyLightsAndMessages() {
    clock.set("2026-11-24T00:05");
    assertThat(reminding.run().counts())
        .containsEntry("red", 1)
        .containsEntry("yellow", 0)
        .containsEntry("reminders", 2)
        .containsEntry("escalations", 1)
        .containsEntry("messages", 3)
        .containsEntry("failed", 0);
  }

  private UUID owed(int sequence, DepartmentCode department, @Nullable String receiver) {
    return database.inTransaction(
        em -> {
          var complaint = Cases.registered(sequence, words("网速慢"), "2026-11-20T10:00");
          complaint.sign(new Act(CS_MANAGER, clock.instant()));
          complaint.dispatch(
              List.of(new Destination(department, receiver, null)),
              true,
              new Act(Cases.CLERK, clock.instant()));
          ComplaintTables.complaintsOn(em).add(complaint);
          em.flush();
          var debt =
              Debt.ofSheet(
                  ObligationType.CAPA, complaint.number(), sheet(complaint).id(), department);
          return ObligationTables.bookOn(em, clock).open(debt, clock.instant()).id();
        });
  }

  private static Dispatch sheet(Complaint complaint) {
    return complaint.dispatches().get(0);
  }

  private List<String> runAt(String time) {
    said.clear();
    clock.set(time);
    reminding.run();
    return List.copyOf(said);
  }

  private List<Reminder> steps(String receiver) {
    return database.inTransaction(em -> Reminding.on(em).ofWarningBy(clock.instant(), receiver));
  }

  private static String spoken(RemindersDue due) {
    return due.receiver()
        + ": "
        + String.join(
            ", ",
            due.lines().stream().map(line -> line.type() + " " + line.step().kind()).toList());
  }
}
