package cn.duban.complaint.domain.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Which steps of reminding an obligation has come to (requirements §7): before the due time, at it,
 * each overdue day, and the levels of escalation. While the executive holds the case (4.3.1)
 * nothing comes due, and that time is nobody's delay.
 */
public final class ReminderSchedule {
  private ReminderSchedule() {}

  /** Every step that is due by this instant, in its order; nothing of what has ended. */
  public static List<ReminderStep> due(
      Obligation owed, EscalationDays escalation, Instant now, ZoneId zone) {
    if (!owed.isOpen()) {
      return List.of();
    }
    var steps = new ArrayList<ReminderStep>();
    if (hasCome(owed.warnAt(), owed, now)) {
      steps.add(new ReminderStep(ReminderKind.BEFORE, owed.dueOn()));
    }
    if (hasCome(owed.dueAt().plusNanos(1), owed, now)) {
      steps.add(new ReminderStep(ReminderKind.AT, owed.dueOn()));
    }
    owed.overdue(now, zone)
        .countedDates()
        .forEach(date -> steps.add(new ReminderStep(ReminderKind.DAY, date)));
    var delay = delay(owed, now);
    EnumSet.range(ReminderKind.TO_DEPT_MANAGER, ReminderKind.TO_EXECUTIVE).stream()
        .filter(level -> escalation.reachedBy(delay, level))
        .forEach(level -> steps.add(new ReminderStep(level, owed.dueOn())));
    return steps;
  }

  /** What came while the executive held the case comes when it is given back. */
  private static boolean hasCome(Instant moment, Obligation owed, Instant now) {
    var comes = moment;
    for (var period : owed.held()) {
      if (period.holds(comes)) {
        if (period.heldUntil().isEmpty()) {
          return false;
        }
        comes = period.heldUntil().get();
      }
    }
    return !now.isBefore(comes);
  }

  /** How long it is overdue, without the time in which the executive held the case. */
  private static Duration delay(Obligation owed, Instant now) {
    var delay = Duration.between(owed.dueAt(), now);
    for (var period : owed.held()) {
      delay = delay.minus(period.within(owed.dueAt(), now));
    }
    return delay;
  }
}
