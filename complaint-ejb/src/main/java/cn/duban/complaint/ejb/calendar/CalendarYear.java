package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.calendar.SpecialDay;
import java.util.List;

/**
 * The announced days of one year.
 *
 * @param loaded whether there are any; if not, only weekends are off
 */
public record CalendarYear(int year, boolean loaded, List<SpecialDay> items, long total) {
  static CalendarYear of(int year, List<SpecialDay> days) {
    return new CalendarYear(year, !days.isEmpty(), days, days.size());
  }
}
