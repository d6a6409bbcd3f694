package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.List;

/**
 * What an import does, or would do.
 *
 * @param rows how many rows or events the file has
 * @param added days that were not in the calendar
 * @param changed days that were in it otherwise
 * @param unchanged days that were in it like this
 * @param errors rows that cannot be read; nothing is imported while there is one
 */
public record CalendarImport(
    int rows, int added, int changed, int unchanged, List<RowError> errors) {
  public CalendarImport {
    errors = List.copyOf(errors);
  }

  /** A row that cannot be read: which, in which column, and why. */
  public record RowError(int row, String column, Rule rule, List<Object> arguments) {
    static RowError of(int row, RuleViolation refusal) {
      return new RowError(row, refusal.field().orElse(""), refusal.rule(), refusal.arguments());
    }
  }
}
