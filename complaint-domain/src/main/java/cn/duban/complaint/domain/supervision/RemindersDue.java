package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One receiver is reminded now, of one thing or of several at once; told in the transaction that
 * writes the steps down.
 *
 * @param receiver the user name
 * @param lines what of, the most urgent first
 */
public record RemindersDue(String receiver, List<Line> lines, Instant at) {
  public RemindersDue {
    lines = List.copyOf(lines);
  }

  /**
   * One obligation, by its latest step.
   *
   * @param department who owes it
   * @param overdueDays how many overdue days are counted
   */
  public record Line(
      UUID obligation,
      ObligationType type,
      @Nullable ComplaintNumber complaint,
      @Nullable UUID subject,
      @Nullable DepartmentCode department,
      Instant dueAt,
      int overdueDays,
      ReminderStep step) {}
}
