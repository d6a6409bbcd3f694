package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.Notification;
import cn.duban.complaint.domain.notification.Sayings;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in one's inbox.
 *
 * @param path where it leads, inside the application
 * @param readAt null while it is unread
 */
public record NotificationRow(
    UUID id, MessageKind kind, Sayings words, String path, Instant at, @Nullable Instant readAt) {
  static NotificationRow of(Notification notification) {
    var message = notification.message();
    return new NotificationRow(
        notification.id(),
        message.kind(),
        message.words(),
        message.link().path(),
        message.saidAt(),
        notification.readAt().orElse(null));
  }
}
