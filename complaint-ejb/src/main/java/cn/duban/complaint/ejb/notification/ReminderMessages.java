package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.Link;
import cn.duban.complaint.domain.notification.Message;
import cn.duban.complaint.domain.notification.Message.Occasion;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.Saying;
import cn.duban.complaint.domain.notification.Sayings;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Digest;
import cn.duban.complaint.domain.supervision.RemindersDue;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reminders and escalation, put into one message per receiver and run (requirements §7). */
@Dependent
public class ReminderMessages {
  /** How many lines a message has at most; the rest is on the page of one's work. */
  private static final int LONGEST = 30;

  @Inject Postbox postbox;

  void on(@Observes RemindersDue due) {
    postbox.post(
        List.of(due.receiver()),
        new Message(
            new Occasion(kind(due), key(due), department(due)), words(due), link(due), due.at()));
  }

  private static MessageKind kind(RemindersDue due) {
    if (due.lines().size() > 1) {
      return MessageKind.DIGEST;
    }
    return due.lines().get(0).step().kind().escalates()
        ? MessageKind.ESCALATION
        : MessageKind.REMINDER;
  }

  /** Of one thing the department that owes it, of several the receiver's own. */
  private @Nullable DepartmentCode department(RemindersDue due) {
    return due.lines().size() == 1
        ? due.lines().get(0).department()
        : postbox.departmentOf(due.receiver()).orElse(null);
  }

  /** The same steps are the same message, which a group robot is told once for all receivers. */
  private static String key(RemindersDue due) {
    return Digest.of(
        due.lines().stream()
            .map(line -> line.obligation() + " " + line.step())
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  private Sayings words(RemindersDue due) {
    int count = due.lines().size();
    var lines = new ArrayList<Saying>();
    if (count > 1) {
      lines.add(Saying.of("notification.say.DIGEST", count));
    }
    due.lines().stream().limit(LONGEST).map(this::line).forEach(lines::add);
    if (count > LONGEST) {
      lines.add(Saying.of("notification.more", count - LONGEST));
    }
    return new Sayings(lines);
  }

  private Saying line(RemindersDue.Line line) {
    var department = line.department();
    return Saying.of(
        "notification.line." + line.step().kind(),
        line.type(),
        line.complaint() == null ? "" : line.complaint(),
        department == null ? "" : postbox.nameOf(department),
        line.dueAt(),
        line.overdueDays());
  }

  private static Link link(RemindersDue due) {
    if (due.lines().size() > 1) {
      return Link.WORK;
    }
    var line = due.lines().get(0);
    var subject = line.subject();
    return switch (line.type()) {
      case NOTICE_CONFIRM, NOTICE_REVIEW -> subject == null ? Link.WORK : Link.toNotice(subject);
      case APPEAL_OPINION -> subject == null ? Link.WORK : Link.toAppeal(subject);
      default -> Link.toCase(line.complaint());
    };
  }
}
