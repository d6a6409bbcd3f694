package cn.duban.complaint.ejb.supervision;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Due times as they are written down for people: the end of a day is its 24:00. */
final class DueTime {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_999_000);

  private DueTime() {}

  /** From the former due time to the other: {@code 2026-11-23 24:00 → 2026-11-26 17:00}. */
  static String moved(Instant former, Instant later, ZoneId zone) {
    return written(former, zone) + " → " + written(later, zone);
  }

  private static String written(Instant instant, ZoneId zone) {
    var local = LocalDateTime.ofInstant(instant, zone);
    return local.toLocalTime().isBefore(END_OF_DAY)
        ? MINUTE.format(local)
        : local.toLocalDate() + " 24:00";
  }
}
