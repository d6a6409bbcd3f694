package cn.duban.complaint.web.notification;

import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.ejb.notification.NotificationRow;
import cn.duban.complaint.web.shared.Messages;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as one reads it.
 *
 * @param link where it leads, inside the application
 * @param readAt null while it is unread
 */
public record MessageRecord(
    UUID id,
    MessageKind kind,
    String title,
    List<String> lines,
    String link,
    Instant at,
    @Nullable Instant readAt) {
  public MessageRecord {
    lines = List.copyOf(lines);
  }

  static MessageRecord of(NotificationRow row, Messages messages) {
    return new MessageRecord(
        row.id(),
        row.kind(),
        Phrases.of(messages, row.words().headline()),
        row.words().lines().stream().map(line -> Phrases.of(messages, line)).toList(),
        row.path(),
        row.at(),
        row.readAt());
  }
}
