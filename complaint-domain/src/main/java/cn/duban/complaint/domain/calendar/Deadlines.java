package cn.duban.complaint.domain.calendar;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** When something is due, and why (requirements §3). */
public final class Deadlines {
  /** Customer service is told of a system fault within ten minutes (4.3.2 e). */
  public static final StageLimit TEN_MINUTES =
      new StageLimit(10, LimitUnit.MINUTES, Duration.ZERO, true);

  /** The clause under which a service commitment runs. */
  private static final String SERVICE_CLAUSE = "4.3.2 b";

  private static final Set<DayReason> WORKED =
      Set.of(DayReason.WORKING_DAY, DayReason.MAKE_UP_WORKING_DAY);

  private Deadlines() {}

  /**
   * The end of a limit that starts at this instant. Whole days: the day of receipt does not count,
   * the last day ends at 24:00 and is not moved. Hours and minutes are exact.
   */
  public static Deadline after(
      Instant start, StageLimit limit, WorkingCalendar calendar, ZoneId zone, String clause) {
    var received = LocalDate.ofInstant(start, zone);
    return switch (limit.unit()) {
      case HOURS, MINUTES -> exactly(start, start.plus(limit.length()), zone, clause);
      case CALENDAR_DAYS ->
          atEndOfDay(received, limit.amount(), zone, clause, day -> anyDay(day, calendar, clause));
      case WORKING_DAYS ->
          atEndOfDay(received, limit.amount(), zone, clause, day -> workDay(day, calendar, clause));
    };
  }

  /**
   * The time written on the form (要求答复时间) or granted as an extension: due at that very instant.
   *
   * @throws RuleViolation naming {@code replyDue} when it is not after the receipt, or not within a
   *     year of it
   */
  public static Deadline promised(
      Instant start, Instant promised, WorkingCalendar calendar, ZoneId zone, String clause) {
    if (!promised.isAfter(start)) {
      throw RuleViolation.of("replyDue", CalendarRule.PROMISED_BEFORE_RECEIPT, promised, start);
    }
    if (promised.isAfter(start.plus(StageLimit.LONGEST))) {
      throw RuleViolation.of("replyDue", CalendarRule.PROMISED_TOO_LATE, promised, start);
    }
    return until(start, promised, calendar, zone, clause, DayReason.PROMISED_TIME);
  }

  /** A due time that was set wrongly and is repaired: due at that very instant. */
  public static Deadline repaired(
      Instant start, Instant repaired, WorkingCalendar calendar, ZoneId zone, String clause) {
    return until(start, repaired, calendar, zone, clause, DayReason.REPAIRED_TIME);
  }

  private static Deadline until(
      Instant start,
      Instant end,
      WorkingCalendar calendar,
      ZoneId zone,
      String clause,
      DayReason reason) {
    var received = LocalDate.ofInstant(start, zone);
    var due = end.atZone(zone);
    var days = new ArrayList<ExplainedDay>();
    if (received.isBefore(due.toLocalDate())) {
      days.add(receipt(received, clause));
      received
          .plusDays(1)
          .datesUntil(due.toLocalDate())
          .map(day -> anyDay(day, calendar, clause))
          .forEach(days::add);
    }
    var time = due.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    days.add(new ExplainedDay(due.toLocalDate(), true, reason, time, clause));
    return new Deadline(end, due.toLocalDate(), new Explanation(days));
  }

  /**
   * When a deadline that was counted in working days would be due by another calendar: as many
   * working days after the same day of receipt. Empty if no working days were counted.
   */
  public static Optional<Instant> recounted(
      Explanation frozen, WorkingCalendar calendar, ZoneId zone) {
    var days = frozen.days();
    boolean workingDays =
        days.stream()
            .filter(ExplainedDay::counted)
            .map(ExplainedDay::reason)
            .anyMatch(WORKED::contains);
    if (!workingDays || days.get(0).reason() != DayReason.DAY_OF_RECEIPT) {
      return Optional.empty();
    }
    return Optional.of(endOf(calendar.plusWorkingDays(days.get(0).date(), frozen.counted()), zone));
  }

  /** What the company promised the customer for a service, from its acceptance on (4.3.2 b). */
  public static Deadline service(
      Instant acceptedAt, StageLimit commitment, WorkingCalendar calendar, ZoneId zone) {
    return after(acceptedAt, commitment, calendar, zone, SERVICE_CLAUSE);
  }

  /** The last instant of a day, shown to people as 24:00. */
  public static Instant endOf(LocalDate date, ZoneId zone) {
    return date.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
  }

  private static Deadline atEndOfDay(
      LocalDate received,
      int amount,
      ZoneId zone,
      String clause,
      Function<LocalDate, ExplainedDay> explain) {
    var days = new ArrayList<ExplainedDay>();
    days.add(receipt(received, clause));
    var dueOn = received;
    for (int left = amount; left > 0; left -= days.get(days.size() - 1).counted() ? 1 : 0) {
      dueOn = dueOn.plusDays(1);
      days.add(explain.apply(dueOn));
    }
    return new Deadline(endOf(dueOn, zone), dueOn, new Explanation(days));
  }

  private static Deadline exactly(Instant start, Instant dueAt, ZoneId zone, String clause) {
    var dueOn = LocalDate.ofInstant(dueAt, zone);
    var days =
        LocalDate.ofInstant(start, zone)
            .datesUntil(dueOn.plusDays(1))
            .map(day -> hours(day, start, dueAt, zone, clause))
            .toList();
    return new Deadline(dueAt, dueOn, new Explanation(days));
  }

  private static ExplainedDay receipt(LocalDate date, String clause) {
    return new ExplainedDay(date, false, DayReason.DAY_OF_RECEIPT, "", clause);
  }

  private static ExplainedDay anyDay(LocalDate date, WorkingCalendar calendar, String clause) {
    return new ExplainedDay(date, true, DayReason.CALENDAR_DAY, calendar.name(date), clause);
  }

  private static ExplainedDay workDay(LocalDate date, WorkingCalendar calendar, String clause) {
    return new ExplainedDay(
        date, calendar.isWorkingDay(date), calendar.reason(date), calendar.name(date), clause);
  }

  /** The part of the time from start to due that lies on this date. */
  private static ExplainedDay hours(
      LocalDate date, Instant start, Instant dueAt, ZoneId zone, String clause) {
    var midnight = date.atStartOfDay(zone).toInstant();
    var nextMidnight = date.plusDays(1).atStartOfDay(zone).toInstant();
    var from = start.isAfter(midnight) ? start : midnight;
    var to = dueAt.isBefore(nextMidnight) ? dueAt : nextMidnight;
    var part = Duration.between(from, to);
    return new ExplainedDay(date, !part.isZero(), DayReason.HOURS, part.toString(), clause);
  }
}
