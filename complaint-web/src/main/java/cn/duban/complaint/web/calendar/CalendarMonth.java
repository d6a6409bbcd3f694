package cn.duban.complaint.web.calendar;

import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month at a glance: weeks from Monday to Sunday, empty where another month is. */
public record CalendarMonth(YearMonth month, List<List<Cell>> weeks) {
  private static final int DAYS = 7;

  public CalendarMonth {
    weeks = List.copyOf(weeks);
  }

  /**
   * One day.
   *
   * @param date null where another month is
   * @param name the festival for which it is off or worked
   */
  public record Cell(@Nullable LocalDate date, @Nullable DayReason reason, String name) {
    private static final Cell EMPTY = new Cell(null, null, "");
  }

  static CalendarMonth of(YearMonth month, WorkingCalendar calendar) {
    var cells = new ArrayList<Cell>();
    for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
      cells.add(Cell.EMPTY);
    }
    month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .map(date -> new Cell(date, calendar.reason(date), calendar.name(date)))
        .forEach(cells::add);
    while (cells.size() % DAYS != 0) {
      cells.add(Cell.EMPTY);
    }
    var weeks = new ArrayList<List<Cell>>();
    for (int i = 0; i < cells.size(); i += DAYS) {
      weeks.add(List.copyOf(cells.subList(i, i + DAYS)));
    }
    return new CalendarMonth(month, weeks);
  }
}
