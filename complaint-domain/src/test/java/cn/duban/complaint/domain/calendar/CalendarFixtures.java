package cn.duban.complaint.domain.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The calendar the company starts with, and times as people in Nanjing write them. */
public final class CalendarFixtures {
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** The announced days of 2004 to 2026. */
  public static final WorkingCalendar OFFICIAL = WorkingCalendar.of(announcedDays());

  /** A calendar nobody announced anything for. */
  public static final WorkingCalendar WEEKENDS_ONLY = WorkingCalendar.of(List.of());

  private CalendarFixtures() {}

  /** {@code "2026-11-20 10:00"} in the zone. */
  public static Instant at(String local) {
    return LocalDateTime.parse(local.replace(' ', 'T')).atZone(SHANGHAI).toInstant();
  }

  public static LocalDate on(String date) {
    return LocalDate.parse(date);
  }

  private static List<SpecialDay> announcedDays() {
    var row = Pattern.compile("\\(date '(.+)', 1, '(.+)', '(.+)'\\)");
    return row.matcher(seed())
        .results()
        .map(day -> new SpecialDay(on(day.group(1)), DayKind.valueOf(day.group(2)), day.group(3)))
        .toList();
  }

  private static String seed() {
    var name = "/db/migration/common/V031__working_calendar_2004_2026.sql";
    try (var stream = Objects.requireNonNull(CalendarFixtures.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
