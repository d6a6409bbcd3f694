package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.calendar.SpecialDay;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import does, or would do.
 *
 * @param rows how many rows or events the file has
 * @param added days that were not in the calendar
 * @param changed days that were in it otherwise
 * @param unchanged days that were in it like this
 * @param errors rows that cannot be read; nothing is imported while there is one
 * @param changes the days that become others, by date
 * @param touched what is owed now and would be due otherwise, had the calendar been this; it stays
 */
public record CalendarImport(
    int rows,
    int added,
    int changed,
    int unchanged,
    List<RowError> errors,
    List<ChangedDay> changes,
    List<TouchedDeadline> touched) {
  public CalendarImport {
    errors = List.copyOf(errors);
    changes = List.copyOf(changes);
    touched = List.copyOf(touched);
  }

  /** A day that becomes another: what it was, null if nobody had announced it, and what it is. */
  public record ChangedDay(@Nullable SpecialDay before, SpecialDay after) {
    /** Which day. */
    public LocalDate date() {
      return after.date();
    }
  }

  /** A row that cannot be read: which, in which column, and why. */
  public record RowError(int row, String column, Rule rule, List<Object> arguments) {
    static RowError of(int row, RuleViolation refusal) {
      return new RowError(row, refusal.field().orElse(""), refusal.rule(), refusal.arguments());
    }
  }
}
