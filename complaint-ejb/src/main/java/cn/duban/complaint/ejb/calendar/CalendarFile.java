package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.calendar.SpecialDay;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a file announces: its rows, the days in them, and what could not be read. */
final class CalendarFile {
  private final Map<LocalDate, SpecialDay> days = new TreeMap<>();
  private final List<CalendarImport.RowError> errors = new ArrayList<>();
  private int rows;

  /** Takes the days of the next row, or notes why they cannot be taken. */
  void row(Supplier<List<SpecialDay>> reading) {
    rows++;
    try {
      reading.get().forEach(day -> days.put(day.date(), day));
    } catch (RuleViolation refusal) {
      errors.add(CalendarImport.RowError.of(rows, refusal));
    }
  }

  int rows() {
    return rows;
  }

  /** The announced days, by date; of two rows for one date the later one holds. */
  Collection<SpecialDay> days() {
    return Collections.unmodifiableCollection(days.values());
  }

  List<CalendarImport.RowError> errors() {
    return Collections.unmodifiableList(errors);
  }
}
