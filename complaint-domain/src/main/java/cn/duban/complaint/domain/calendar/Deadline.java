package cn.duban.complaint.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something is due: the last instant that is in time, the date of that instant (from which
 * overdue days count), and the days from receipt to the due date.
 */
public record Deadline(Instant dueAt, LocalDate dueOn, Explanation explanation) {
  /** Whether what was done at this instant is in time: the due instant itself is. */
  public boolean isMetAt(Instant doneAt) {
    return !doneAt.isAfter(dueAt);
  }
}
