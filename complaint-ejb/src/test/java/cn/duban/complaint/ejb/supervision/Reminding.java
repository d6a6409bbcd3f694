package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.Reminders;
import cn.duban.complaint.domain.supervision.RemindersDue;
import cn.duban.complaint.ejb.organization.Organizations;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.shared.Events;
import cn.duban.complaint.ejb.shared.JobReport;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;

/** The sweep's reminders on a real database; each of its transactions is one here too. */
public final class Reminding {
  private final TestDatabase database;
  private final Clock clock;
  private final BiConsumer<EntityManager, RemindersDue> told;

  /** What is told, within the transaction that writes it down, is given to this consumer. */
  public Reminding(
      TestDatabase database, Clock clock, BiConsumer<EntityManager, RemindersDue> told) {
    this.database = database;
    this.clock = clock;
    this.told = told;
  }

  /** One run. */
  public JobReport run() {
    var duty = new ReminderDuty();
    duty.planning =
        new ReminderPlanning() {
          @Override
          public ReminderRound plan() {
            return database.inTransaction(em -> planningOn(em).plan());
          }
        };
    duty.writing =
        new ReminderWriting() {
          @Override
          public List<RemindersDue.Line> tell(String receiver, List<ReminderRound.Item> items) {
            return database.inTransaction(em -> writingOn(em).tell(receiver, items));
          }
        };
    return duty.perform();
  }

  /** What a run would have to say now. */
  ReminderRound plan() {
    return database.inTransaction(em -> planningOn(em).plan());
  }

  /** One receiver's message only, as if the node died after it. */
  List<RemindersDue.Line> tell(String receiver, ReminderRound round) {
    return database.inTransaction(
        em -> writingOn(em).tell(receiver, round.letters().get(receiver)));
  }

  private ReminderPlanning planningOn(EntityManager em) {
    var planning = new ReminderPlanning();
    planning.obligations = ObligationTables.on(em);
    planning.reminders = on(em);
    var sheets = new JpaSheetPeopleQueries();
    sheets.em = em;
    planning.sheets = sheets;
    planning.employees = Organizations.employeesOn(em);
    planning.deputies = Organizations.deputiesOn(em);
    planning.policies = PolicyTables.on(em);
    planning.clock = clock;
    return planning;
  }

  private ReminderWriting writingOn(EntityManager em) {
    var writing = new ReminderWriting();
    writing.obligations = ObligationTables.on(em);
    writing.reminders = on(em);
    writing.events =
        new Events<RemindersDue>().tell(RemindersDue.class, due -> told.accept(em, due));
    writing.clock = clock;
    return writing;
  }

  static Reminders on(EntityManager em) {
    var reminders = new JpaReminders();
    reminders.em = em;
    return reminders;
  }
}
