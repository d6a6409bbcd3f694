package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.calendar.CalendarRule;
import cn.duban.complaint.domain.calendar.DayKind;
import cn.duban.complaint.domain.calendar.SpecialDay;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A calendar as {@code date,kind,name}: the kind is HOLIDAY (休) or WORKDAY (班). */
final class CsvCalendar {
  private static final String DATE = "date";
  private static final String KIND = "kind";
  private static final String NAME = "name";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private CsvCalendar() {}

  static CalendarFile read(String text) {
    var file = new CalendarFile();
    try (var parser = FORMAT.parse(new StringReader(text))) {
      if (!parser.getHeaderNames().containsAll(List.of(DATE, KIND, NAME))) {
        throw new RuleViolation(CalendarRule.UNREADABLE_FILE, parser.getHeaderNames());
      }
      parser.forEach(row -> file.row(() -> List.of(day(row))));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new RuleViolation(CalendarRule.UNREADABLE_FILE, String.valueOf(e.getMessage()));
    }
    return file;
  }

  private static SpecialDay day(CSVRecord row) {
    if (!row.isConsistent()) {
      throw new RuleViolation(CalendarRule.UNREADABLE_FILE, String.join(",", row.toList()));
    }
    return new SpecialDay(date(row.get(DATE)), kind(row.get(KIND)), row.get(NAME));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw RuleViolation.of(DATE, CalendarRule.NOT_A_DATE, text);
    }
  }

  private static DayKind kind(String text) {
    return switch (text) {
      case "HOLIDAY", "休" -> DayKind.HOLIDAY;
      case "WORKDAY", "班" -> DayKind.WORKDAY;
      default -> throw RuleViolation.of(KIND, CalendarRule.NOT_A_KIND, text);
    };
  }
}
