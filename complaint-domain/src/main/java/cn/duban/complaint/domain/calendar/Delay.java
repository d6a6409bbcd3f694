package cn.duban.complaint.domain.calendar;

import cn.duban.complaint.domain.policy.OverdueCounting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** The time from a due instant to the instant it was done (or now, while it is open). */
public record Delay(Instant dueAt, Instant doneAt, ZoneId zone) {
  private static final Duration DAY = Duration.ofHours(24);

  /** Its overdue dates, oldest first, by the policy's reading of "每超期1天" (4.3.2 b, d). */
  public Stream<LocalDate> overdueDates(OverdueCounting counting) {
    return switch (counting) {
      case CALENDAR_DATE ->
          OverdueDays.dates(LocalDate.ofInstant(dueAt, zone), LocalDate.ofInstant(doneAt, zone));
      case STARTED_24H -> startsOfPeriods().map(start -> LocalDate.ofInstant(start, zone));
    };
  }

  /** The first instant too late, and every 24 hours from there. */
  private Stream<Instant> startsOfPeriods() {
    return Stream.iterate(
        dueAt.plus(1, ChronoUnit.MICROS),
        start -> !start.isAfter(doneAt),
        start -> start.plus(DAY));
  }
}
