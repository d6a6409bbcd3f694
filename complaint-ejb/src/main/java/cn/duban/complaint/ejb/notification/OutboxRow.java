package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.OutboxMessage;
import cn.duban.complaint.domain.notification.OutboxState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox as an administrator sees it: how it fares, not what it says.
 *
 * @param receiver the user name, or the name of the webhook
 * @param nextAt when the next try is due; null when there is none
 * @param reason why the last try was in vain
 */
public record OutboxRow(
    UUID id,
    ChannelKind channel,
    String receiver,
    MessageKind kind,
    Instant at,
    OutboxState state,
    int attempts,
    @Nullable Instant nextAt,
    @Nullable Instant doneAt,
    String reason) {
  static OutboxRow of(OutboxMessage message, String receiver) {
    return new OutboxRow(
        message.id(),
        message.channel(),
        receiver,
        message.message().kind(),
        message.message().saidAt(),
        message.state(),
        message.attempts(),
        message.state() == OutboxState.PENDING ? message.nextAt() : null,
        message.doneAt().orElse(null),
        message.reason());
  }
}
