package cn.duban.complaint.domain.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody's inboxes. */
public interface Notifications {
  void add(Notification notification);

  /** Whether this person has got the message of this event. */
  boolean has(String receiver, String eventKey);

  /** A message, if it is this person's. */
  Optional<Notification> find(UUID id, String receiver);

  /** One page of this person's messages, the newest first. */
  List<Notification> list(String receiver, boolean unreadOnly, int offset, int limit);

  /** How many those are. */
  long count(String receiver, boolean unreadOnly);

  /** This person has read everything until now. */
  int readAll(String receiver, Instant at);

  /** Forgets what was read before; returns how many messages that were. */
  int forgetReadBefore(Instant before);
}
