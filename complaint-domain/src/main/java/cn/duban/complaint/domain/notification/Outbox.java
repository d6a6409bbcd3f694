package cn.duban.complaint.domain.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that goes out of the house. */
public interface Outbox {
  void add(OutboxMessage message);

  /** Whether the message of this event is there for this receiver. */
  boolean has(ChannelKind channel, String receiver, String eventKey);

  /** What is to be tried now, the longest due first. */
  List<UUID> due(Instant now, int limit);

  /** The message, held until the end of the transaction. */
  Optional<OutboxMessage> hold(UUID id);

  /** One page of what has come so far, the newest first. */
  List<OutboxMessage> list(OutboxState state, int offset, int limit);

  /** How many those are. */
  long count(OutboxState state);

  /** Forgets what was sent before; returns how many messages that were. */
  int forgetSentBefore(Instant before);
}
