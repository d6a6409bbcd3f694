package cn.duban.complaint.domain.notification;

import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way out of the house, written in the transaction of what it tells of and sent
 * afterwards, at least once, with longer and longer pauses between the tries.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {
  /** The pause after the first failure; it doubles with each further one … */
  static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

  /** … until it is this long. */
  static final Duration LONGEST_PAUSE = Duration.ofHours(2);

  /** How long a try may take: then another may begin, should the node have died. */
  static final Duration TRY = Duration.ofMinutes(2);

  private static final int LONGEST_REASON = 400;

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ChannelKind channel;

  private String receiver;
  private String language;
  @Embedded private Message message;

  @Enumerated(EnumType.STRING)
  private OutboxState state;

  private int attempts;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  private String reason = "";

  @SuppressWarnings("NullAway.Init")
  protected OutboxMessage() {} // JPA

  /**
   * A message to be sent.
   *
   * @param receiver the user name, or the identity of a webhook
   */
  public static OutboxMessage to(
      ChannelKind channel, String receiver, Locale language, Message message) {
    var outgoing = new OutboxMessage();
    outgoing.id = Ids.next(message.saidAt());
    outgoing.channel = channel;
    outgoing.receiver = receiver;
    outgoing.language = language.toLanguageTag();
    outgoing.message = message;
    outgoing.state = OutboxState.PENDING;
    outgoing.nextAt = message.saidAt();
    return outgoing;
  }

  /** Takes it for a try, if it is due: nobody else does meanwhile. */
  public boolean claim(Instant now) {
    if (state != OutboxState.PENDING || nextAt.isAfter(now)) {
      return false;
    }
    nextAt = now.plus(TRY);
    return true;
  }

  /** The other side has taken it. */
  public void sent(Instant at) {
    attempts++;
    reason = "";
    end(OutboxState.SENT, at);
  }

  /**
   * A try was in vain.
   *
   * @param why what an administrator reads
   * @param tries how many are made before it is given up
   */
  public void failed(String why, int tries, Instant at) {
    attempts++;
    reason = why.substring(0, Math.min(why.length(), LONGEST_REASON));
    if (attempts >= tries) {
      end(OutboxState.DEAD, at);
    } else {
      nextAt = at.plus(pause());
    }
  }

  private void end(OutboxState ending, Instant at) {
    state = ending;
    doneAt = at;
  }

  private Duration pause() {
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /**
   * An administrator has it sent again, now and with all its tries.
   *
   * @throws RuleViolation {@link NotificationRule#NOT_DEAD}
   */
  public void resend(Instant at) {
    if (state != OutboxState.DEAD) {
      throw new RuleViolation(NotificationRule.NOT_DEAD, state);
    }
    state = OutboxState.PENDING;
    attempts = 0;
    nextAt = at;
    doneAt = null;
  }

  public UUID id() {
    return id;
  }

  public ChannelKind channel() {
    return channel;
  }

  /** User name, or identity of a webhook. */
  public String receiver() {
    return receiver;
  }

  /** The language in which its receiver reads. */
  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  public Message message() {
    return message;
  }

  public OutboxState state() {
    return state;
  }

  /** How many tries were made. */
  public int attempts() {
    return attempts;
  }

  /** When the next try is due. */
  public Instant nextAt() {
    return nextAt;
  }

  /** When it was sent or given up. */
  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  /** Why the last try was in vain. */
  public String reason() {
    return reason;
  }
}
