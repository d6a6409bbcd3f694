package cn.duban.complaint.domain.calendar;

import java.time.LocalDate;

/**
 * Information reaches its receivers in writing at least one working day before it takes effect
 * (4.3.2 c).
 */
public final class AdvanceNotice {
  private static final int WORKING_DAYS_AHEAD = 1;

  private AdvanceNotice() {}

  /** Whether a notice given on this date is in time for that date of effect. */
  public static boolean isInTime(
      LocalDate givenOn, LocalDate effectiveOn, WorkingCalendar calendar) {
    return !effectiveOn.isBefore(earliestEffect(givenOn, calendar));
  }

  /** First date of effect for which it is in time; given on a day off it counts as given after. */
  public static LocalDate earliestEffect(LocalDate givenOn, WorkingCalendar calendar) {
    return calendar.plusWorkingDays(calendar.onOrNextWorkingDay(givenOn), WORKING_DAYS_AHEAD);
  }
}
