package cn.duban.complaint.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The announced days that the company keeps. */
public interface CalendarDays {
  /** All of them, as the calendar to reckon with. */
  WorkingCalendar calendar();

  /** The announced days of one year, in order. */
  List<SpecialDay> ofYear(int year);

  Optional<CalendarDay> find(LocalDate date);

  void add(CalendarDay day);
}
