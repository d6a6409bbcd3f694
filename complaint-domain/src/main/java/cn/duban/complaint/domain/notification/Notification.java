package cn.duban.complaint.domain.notification;

import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message in somebody's inbox in the portal. */
@Entity
public class Notification {
  @Id private UUID id;
  @Version private long version;
  private String receiver;
  @Embedded private Message message;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  @SuppressWarnings("NullAway.Init")
  protected Notification() {} // JPA

  /** A message that this person has not read yet. */
  public static Notification to(String receiver, Message message) {
    var notification = new Notification();
    notification.id = Ids.next(message.saidAt());
    notification.receiver = receiver;
    notification.message = message;
    return notification;
  }

  /** The person has read it; the first time counts. */
  public void read(Instant at) {
    if (readAt == null) {
      readAt = at;
    }
  }

  public UUID id() {
    return id;
  }

  /** User name of whose inbox it lies in. */
  public String receiver() {
    return receiver;
  }

  public Message message() {
    return message;
  }

  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }
}
