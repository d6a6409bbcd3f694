package cn.duban.complaint.domain.notification;

import cn.duban.complaint.domain.organization.DepartmentCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said to somebody: once per event, however often the event is repeated. */
@Embeddable
public class Message {
  @Column(name = "event_key")
  private String eventKey;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  private @Nullable DepartmentCode department;

  @Enumerated(EnumType.STRING)
  @Column(name = "link_kind")
  private LinkKind linkKind;

  @Column(name = "link_key")
  private String linkKey;

  private Sayings words;

  @Column(name = "said_at")
  private Instant saidAt;

  @SuppressWarnings("NullAway.Init")
  protected Message() {} // JPA

  /**
   * A message.
   *
   * @param event what happened; the same again is the same message
   */
  public Message(Occasion event, Sayings words, Link link, Instant at) {
    this.eventKey = event.kind() + ":" + event.key();
    this.kind = event.kind();
    this.department = event.department();
    this.linkKind = link.kind();
    this.linkKey = link.key();
    this.words = words;
    this.saidAt = at;
  }

  /** What tells this event from every other. */
  public String eventKey() {
    return eventKey;
  }

  public MessageKind kind() {
    return kind;
  }

  /** The department whose business it is. */
  public Optional<DepartmentCode> department() {
    return Optional.ofNullable(department);
  }

  /** Where it leads. */
  public Link link() {
    return new Link(linkKind, linkKey);
  }

  public Sayings words() {
    return words;
  }

  public Instant saidAt() {
    return saidAt;
  }

  /**
   * The event behind a message.
   *
   * @param key tells it from the others of its kind: an identity, with a time where it recurs
   * @param department whose business it is
   */
  public record Occasion(MessageKind kind, String key, @Nullable DepartmentCode department) {}
}
