package cn.duban.complaint.domain.notification;

/** How far a message in the outbox has come. */
public enum OutboxState {
  /** To be sent, for the first time or again. */
  PENDING,
  /** Taken by the other side. */
  SENT,
  /** Given up after so many tries: an administrator looks at it. */
  DEAD
}
