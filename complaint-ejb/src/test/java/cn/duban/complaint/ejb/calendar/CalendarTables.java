package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.calendar.CalendarDays;
import jakarta.persistence.EntityManager;

/** The calendar for repository and boundary tests in plain Java SE. */
public final class CalendarTables {
  private CalendarTables() {}

  /** The real repository on this entity manager. */
  public static CalendarDays on(EntityManager em) {
    var days = new JpaCalendarDays();
    days.em = em;
    return days;
  }
}
