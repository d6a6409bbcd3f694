package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.NotificationRule;
import cn.duban.complaint.domain.notification.Notifications;
import cn.duban.complaint.domain.notification.Reader;
import cn.duban.complaint.domain.notification.Readers;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One's own messages; those of others do not exist. */
@Stateless
@RolesAllowed({
  Roles.CLERK,
  Roles.CS_MANAGER,
  Roles.HANDLER,
  Roles.DEPT_MANAGER,
  Roles.GENERAL_AFFAIRS,
  Roles.EXECUTIVE,
  Roles.GENERAL_MANAGER,
  Roles.AUDITOR,
  Roles.ADMIN
})
public class Inbox {
  @Inject Notifications notifications;
  @Inject Readers readers;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /** One page of one's messages, the newest first. */
  public List<NotificationRow> rows(boolean unreadOnly, int offset, int limit) {
    return notifications.list(me(), unreadOnly, offset, limit).stream()
        .map(NotificationRow::of)
        .toList();
  }

  /** How many those are. */
  public long count(boolean unreadOnly) {
    return notifications.count(me(), unreadOnly);
  }

  /**
   * Reads a message: from now on it is read.
   *
   * @throws RuleViolation {@link NotificationRule#NO_SUCH_MESSAGE}
   */
  public NotificationRow read(UUID id) {
    var found =
        notifications
            .find(id, me())
            .orElseThrow(() -> new RuleViolation(NotificationRule.NO_SUCH_MESSAGE));
    found.read(clock.instant());
    return NotificationRow.of(found);
  }

  /** Reads everything at once; returns how many messages that were. */
  public int readAll() {
    return notifications.readAll(me(), clock.instant());
  }

  /** The language in which one reads e-mail. */
  public Locale language() {
    return readers.languageOf(me());
  }

  /** From now on one's e-mail is written in this language. */
  public void prefer(Locale language) {
    readers
        .find(me())
        .ifPresentOrElse(
            reader -> reader.prefer(language), () -> readers.add(Reader.of(me(), language)));
  }

  private String me() {
    return current.get().username();
  }
}
