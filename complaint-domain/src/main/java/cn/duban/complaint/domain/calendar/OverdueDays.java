package cn.duban.complaint.domain.calendar;

import cn.duban.complaint.domain.policy.OverdueCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many days late, and which: "每超期1天" (4.3.2 b, d). */
public final class OverdueDays {
  private OverdueDays() {}

  /** The difference of calendar dates; late by hours on the due date itself is none. */
  public static int count(LocalDate dueOn, LocalDate doneOn) {
    return (int) dates(dueOn, doneOn).count();
  }

  /** By the policy's reading of an overdue day. */
  public static int count(OverdueCounting counting, Delay delay) {
    return (int) delay.overdueDates(counting).count();
  }

  /** The overdue dates; the exempt ones, on which the executive held the case, are not counted. */
  public static Explanation explain(
      LocalDate dueOn, LocalDate doneOn, Collection<LocalDate> exempt, String clause) {
    return explain(dates(dueOn, doneOn), exempt, clause);
  }

  /** The same by the policy's reading of an overdue day. */
  public static Explanation explain(
      OverdueCounting counting, Delay delay, Collection<LocalDate> exempt, String clause) {
    return explain(delay.overdueDates(counting), exempt, clause);
  }

  /** The same, where each overdue date says itself whether it is counted, and why. */
  public static Explanation explain(
      OverdueCounting counting, Delay delay, Function<LocalDate, ExplainedDay> attribution) {
    return new Explanation(delay.overdueDates(counting).map(attribution).toList());
  }

  /** Every date on which the executive held the case, from the question to the answer (4.3.1). */
  public static Set<LocalDate> heldDates(Instant askedAt, Instant answeredAt, ZoneId zone) {
    return LocalDate.ofInstant(askedAt, zone)
        .datesUntil(LocalDate.ofInstant(answeredAt, zone).plusDays(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Stream<LocalDate> dates(LocalDate dueOn, LocalDate doneOn) {
    return doneOn.isAfter(dueOn)
        ? dueOn.plusDays(1).datesUntil(doneOn.plusDays(1))
        : Stream.empty();
  }

  private static Explanation explain(
      Stream<LocalDate> overdue, Collection<LocalDate> exempt, String clause) {
    return new Explanation(overdue.map(date -> explain(date, exempt, clause)).toList());
  }

  private static ExplainedDay explain(LocalDate date, Collection<LocalDate> exempt, String clause) {
    boolean held = exempt.contains(date);
    var reason = held ? DayReason.HELD_BY_EXECUTIVE : DayReason.OVERDUE;
    return new ExplainedDay(date, !held, reason, "", clause);
  }
}
