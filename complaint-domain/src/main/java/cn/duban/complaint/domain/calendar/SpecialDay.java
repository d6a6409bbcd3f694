package cn.duban.complaint.domain.calendar;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import java.time.LocalDate;

/** A day that the State Council announced as off or as worked, with the festival's name. */
public record SpecialDay(LocalDate date, DayKind kind, String name) {
  /** First year a calendar can be kept for. */
  public static final int FIRST_YEAR = 2004;

  /** Last year a calendar can be kept for. */
  public static final int LAST_YEAR = 2100;

  /** Refuses a date outside the years that can be kept, and a day without a name. */
  public SpecialDay {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw RuleViolation.of("date", CalendarRule.YEAR_OUT_OF_RANGE, FIRST_YEAR, LAST_YEAR, date);
    }
    name = Text.required("name", name, Text.NAME);
  }
}
