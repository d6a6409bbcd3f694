package cn.duban.complaint.domain.supervision;

import java.time.Instant;
import java.util.Locale;

/** What happened to a department's request for a later time (延期, requirements §2). */
public sealed interface ExtensionEvent extends SupervisionEvent {
  /** When the answer was due before. */
  Instant formerDue();

  /** The time that was asked for. */
  Instant until();

  @Override
  default String code() {
    return "EXTENSION_" + getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  /** The department asks, in time: the overdue days wait for the decision. */
  record Asked(Stamp stamp, Instant formerDue, Instant until, String detail)
      implements ExtensionEvent {}

  /** Granted: the answer is due at the time that was asked for. */
  record Granted(Stamp stamp, Instant formerDue, Instant until, String detail)
      implements ExtensionEvent {}

  /** Refused: the former due time stands, and every day since then counts. */
  record Refused(Stamp stamp, Instant formerDue, Instant until, String detail)
      implements ExtensionEvent {}

  /** Nobody decided it before the answer was no longer owed: the former due time stands. */
  record Lapsed(Stamp stamp, Instant formerDue, Instant until) implements ExtensionEvent {}
}
