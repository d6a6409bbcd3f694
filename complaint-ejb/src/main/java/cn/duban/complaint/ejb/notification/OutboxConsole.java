package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.NotificationRule;
import cn.duban.complaint.domain.notification.Outbox;
import cn.duban.complaint.domain.notification.OutboxMessage;
import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.domain.notification.Webhook;
import cn.duban.complaint.domain.notification.Webhooks;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Where the administrator sees what does not get through, and has it sent again. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OutboxConsole {
  @Inject Outbox outbox;
  @Inject Webhooks webhooks;
  @Inject AuditTrail trail;
  @Inject Pen pen;

  /** One page of what has come so far, the newest first. */
  public List<OutboxRow> rows(OutboxState state, int offset, int limit) {
    return outbox.list(state, offset, limit).stream().map(this::row).toList();
  }

  /** How many those are. */
  public long count(OutboxState state) {
    return outbox.count(state);
  }

  /**
   * Has a message that was given up sent again.
   *
   * @throws RuleViolation {@link NotificationRule#NO_SUCH_MESSAGE}, {@link
   *     NotificationRule#NOT_DEAD}
   */
  public OutboxRow resend(UUID id) {
    var message =
        outbox.hold(id).orElseThrow(() -> new RuleViolation(NotificationRule.NO_SUCH_MESSAGE));
    var act = pen.act();
    message.resend(act.at());
    trail.record(
        AuditEntry.of(act.at(), act.by(), "MESSAGE_RESENT", AuditSubject.of("message", id))
            .saying(message.channel() + " " + message.message().kind()));
    return row(message);
  }

  private OutboxRow row(OutboxMessage message) {
    var receiver =
        message.channel() == ChannelKind.EMAIL
            ? message.receiver()
            : webhooks
                .find(UUID.fromString(message.receiver()))
                .map(Webhook::name)
                .orElse(message.receiver());
    return OutboxRow.of(message, receiver);
  }
}
