package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A calendar that becomes another, or is only tried: who has computed deadlines by it says which of
 * them would be others now.
 */
public final class CalendarRevision {
  private final WorkingCalendar before;
  private final WorkingCalendar after;
  private final LocalDate first;
  private final List<TouchedDeadline> touched = new ArrayList<>();

  /** The calendar as it is and as it would be; nothing differs before the first day. */
  public CalendarRevision(WorkingCalendar before, WorkingCalendar after, LocalDate first) {
    this.before = before;
    this.after = after;
    this.first = first;
  }

  /** This deadline would be another. */
  public void touches(TouchedDeadline deadline) {
    touched.add(deadline);
  }

  public WorkingCalendar before() {
    return before;
  }

  public WorkingCalendar after() {
    return after;
  }

  /** The first day that becomes another. */
  public LocalDate first() {
    return first;
  }

  /** The deadlines that would be others. */
  public List<TouchedDeadline> touched() {
    return Collections.unmodifiableList(touched);
  }
}
