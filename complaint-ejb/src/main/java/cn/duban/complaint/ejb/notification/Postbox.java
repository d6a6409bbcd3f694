package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.Message;
import cn.duban.complaint.domain.notification.Notification;
import cn.duban.complaint.domain.notification.Notifications;
import cn.duban.complaint.domain.notification.Outbox;
import cn.duban.complaint.domain.notification.OutboxMessage;
import cn.duban.complaint.domain.notification.Readers;
import cn.duban.complaint.domain.notification.Webhooks;
import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Departments;
import cn.duban.complaint.domain.organization.Deputies;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.ejb.organization.Colleagues;
import cn.duban.complaint.ejb.shared.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes messages in, within the transaction of what they tell of: into the inboxes of people at
 * once, and into the outbox for e-mail and webhooks. The same event again writes nothing twice.
 */
@Dependent
public class Postbox {
  @Inject Notifications notifications;
  @Inject Outbox outbox;
  @Inject Webhooks webhooks;
  @Inject Readers readers;
  @Inject Employees employees;
  @Inject Departments departments;
  @Inject Deputies deputies;
  @Inject Settings settings;
  @Inject Clock clock;

  /** Says it to these people, to who stands in for them, and to the webhooks that take it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void post(Collection<String> people, Message message) {
    colleagues().reached(people).forEach(person -> deliver(person, message));
    webhooks.all().stream()
        .filter(hook -> hook.takes(message))
        .forEach(
            hook -> send(hook.channel(), hook.id().toString(), Locale.SIMPLIFIED_CHINESE, message));
  }

  private void deliver(String person, Message message) {
    if (!notifications.has(person, message.eventKey())) {
      notifications.add(Notification.to(person, message));
    }
    if (settings.mail().isPresent() && emailOf(person).isPresent()) {
      send(ChannelKind.EMAIL, person, readers.languageOf(person), message);
    }
  }

  private void send(ChannelKind channel, String receiver, Locale language, Message message) {
    if (!outbox.has(channel, receiver, message.eventKey())) {
      outbox.add(OutboxMessage.to(channel, receiver, language, message));
    }
  }

  private Optional<String> emailOf(String person) {
    return employees.find(person).flatMap(Employee::email);
  }

  /** Who is reached by what, today. */
  public Colleagues colleagues() {
    var today = LocalDate.now(clock);
    return new Colleagues(employees, deputies.on(today), today);
  }

  /** The name of a department. */
  public String nameOf(DepartmentCode code) {
    return departments.find(code).map(Department::name).orElse(code.code());
  }

  /** The department in which somebody works. */
  public Optional<DepartmentCode> departmentOf(String person) {
    return employees.find(person).map(Employee::department);
  }
}
