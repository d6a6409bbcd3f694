package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.Notification;
import cn.duban.complaint.domain.notification.OutboxMessage;
import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.domain.notification.Saying;
import cn.duban.complaint.domain.supervision.RemindersDue;
import cn.duban.complaint.ejb.appeal.AppealTables;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.organization.Organizations;
import cn.duban.complaint.ejb.penalty.PenaltyTables;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.security.Pens;
import cn.duban.complaint.ejb.shared.Observers;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Messages and their ways on a real database, for tests in plain Java SE. */
final class NotificationTables {
  private NotificationTables() {}

  static JpaNotifications notificationsOn(EntityManager em) {
    var notifications = new JpaNotifications();
    notifications.em = em;
    return notifications;
  }

  static JpaOutbox outboxOn(EntityManager em) {
    var outbox = new JpaOutbox();
    outbox.em = em;
    return outbox;
  }

  static JpaWebhooks webhooksOn(EntityManager em) {
    var webhooks = new JpaWebhooks();
    webhooks.em = em;
    return webhooks;
  }

  static JpaReaders readersOn(EntityManager em) {
    var readers = new JpaReaders();
    readers.em = em;
    return readers;
  }

  static Postbox postboxOn(EntityManager em, SettingsOfTheTest settings, Clock clock) {
    var postbox = new Postbox();
    postbox.notifications = notificationsOn(em);
    postbox.outbox = outboxOn(em);
    postbox.webhooks = webhooksOn(em);
    postbox.readers = readersOn(em);
    postbox.employees = Organizations.employeesOn(em);
    postbox.departments = Organizations.departmentsOn(em);
    postbox.deputies = Organizations.deputiesOn(em);
    postbox.settings = settings;
    postbox.clock = clock;
    return postbox;
  }

  /** Everybody who listens to the business and writes messages. */
  static Observers observersOn(EntityManager em, SettingsOfTheTest settings, Clock clock) {
    var cases = new CaseMessages();
    cases.postbox = postboxOn(em, settings, clock);
    cases.complaints = ComplaintTables.complaintsOn(em);
    var fines = new FineMessages();
    fines.postbox = cases.postbox;
    fines.notices = PenaltyTables.noticesOn(em);
    fines.appeals = AppealTables.appealsOn(em);
    var reminders = new ReminderMessages();
    reminders.postbox = cases.postbox;
    return Observers.of(cases, fines, reminders);
  }

  static void tell(
      EntityManager em, SettingsOfTheTest settings, Clock clock, RemindersDue reminders) {
    observersOn(em, settings, clock).fire(reminders);
  }

  static OutboxWork workOn(EntityManager em, Clock clock) {
    var work = new OutboxWork();
    work.outbox = outboxOn(em);
    work.webhooks = webhooksOn(em);
    work.employees = Organizations.employeesOn(em);
    work.policies = PolicyTables.on(em);
    work.clock = clock;
    return work;
  }

  static OutboxConsole consoleOn(EntityManager em, Clock clock) {
    var console = new OutboxConsole();
    console.outbox = outboxOn(em);
    console.webhooks = webhooksOn(em);
    console.trail = AuditTrails.on(em);
    console.pen = Pens.of(Cases.ADMIN, PolicyTables.on(em), clock);
    return console;
  }

  /** What this person finds in the inbox, the newest first: kind and where it leads. */
  static List<String> inboxOf(EntityManager em, String person) {
    return notificationsOn(em).list(person, false, 0, 100).stream()
        .map(Notification::message)
        .map(message -> message.kind() + " " + message.link().path())
        .toList();
  }

  /** Everything in the outbox in this state. */
  static List<OutboxMessage> outgoing(EntityManager em, OutboxState state) {
    return outboxOn(em).list(state, 0, 100);
  }

  /** The key and the arguments: the bundles are the portal's. */
  static String say(Saying saying, Locale language) {
    return language.toLanguageTag() + " " + saying.key() + " " + saying.arguments();
  }
}
