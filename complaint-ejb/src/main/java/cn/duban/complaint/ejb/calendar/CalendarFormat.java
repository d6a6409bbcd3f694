package cn.duban.complaint.ejb.calendar;

import java.util.function.Function;

/** The forms in which a calendar is published. */
public enum CalendarFormat {
  /** {@code date,kind,name}, one day a line. */
  CSV(CsvCalendar::read),
  /** iCalendar (RFC 5545), as phones subscribe to: whole-day events marked 休 or 班. */
  ICALENDAR(ICalendar::read);

  @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
  private final Function<String, CalendarFile> reader;

  CalendarFormat(Function<String, CalendarFile> reader) {
    this.reader = reader;
  }

  CalendarFile read(String text) {
    return reader.apply(text);
  }
}
