package cn.duban.complaint.ejb.calendar;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import cn.duban.complaint.domain.calendar.CalendarRule;
import cn.duban.complaint.domain.calendar.DayKind;
import cn.duban.complaint.domain.calendar.SpecialDay;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A calendar as whole-day events named 春节(休) or 春节(班), each of one day or several. */
final class ICalendar {
  private static final String START = "DTSTART";
  private static final String SUMMARY = "SUMMARY";
  private static final int LONGEST_HOLIDAY = 31;
  private static final Pattern MARK = Pattern.compile("\\s*[((]\\s*[休班]\\s*[))]\\s*$");

  private ICalendar() {}

  static CalendarFile read(String text) {
    var file = new CalendarFile();
    for (var calendar : Biweekly.parse(text).all()) {
      calendar.getEvents().forEach(event -> file.row(() -> days(event)));
    }
    return file;
  }

  private static List<SpecialDay> days(VEvent event) {
    var first =
        date(event.getDateStart())
            .orElseThrow(() -> RuleViolation.of(START, CalendarRule.NOT_A_DATE, ""));
    var after = date(event.getDateEnd()).orElse(first.plusDays(1)); // DTEND is exclusive
    if (event.getRecurrenceRule() != null
        || event.getDuration() != null
        || !after.isAfter(first)
        || after.isAfter(first.plusDays(LONGEST_HOLIDAY))) {
      throw RuleViolation.of(START, CalendarRule.NOT_A_HOLIDAY, first, after);
    }
    var summary = text(event.getSummary());
    var kind = kind(summary, text(event.getDescription()));
    var name = MARK.matcher(summary).replaceFirst("");
    return first.datesUntil(after).map(date -> new SpecialDay(date, kind, name)).toList();
  }

  /** A day marked 班 is worked, one marked 休 is off; the description speaks where no name does. */
  private static DayKind kind(String summary, String description) {
    for (var words : List.of(summary, description)) {
      if (words.contains("班")) {
        return DayKind.WORKDAY;
      } else if (words.contains("休")) {
        return DayKind.HOLIDAY;
      }
    }
    throw RuleViolation.of(SUMMARY, CalendarRule.NOT_A_KIND, summary);
  }

  /** The day of a whole-day event; one with a time of day is none. */
  private static Optional<LocalDate> date(@Nullable DateOrDateTimeProperty property) {
    return Optional.ofNullable(property)
        .map(present -> present.getValue())
        .filter(value -> !value.hasTime())
        .map(value -> value.getRawComponents())
        .map(written -> date(written));
  }

  private static LocalDate date(DateTimeComponents written) {
    try {
      return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    } catch (DateTimeException e) {
      throw RuleViolation.of(START, CalendarRule.NOT_A_DATE, written.toString());
    }
  }

  private static String text(@Nullable TextProperty property) {
    return property == null || property.getValue() == null ? "" : property.getValue().strip();
  }
}
