package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.ExplainedDay;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for each overdue day: one department, or nobody for a stated reason (requirements
 * §2). Days before the first delivery go with the promise to whom it is owed by now; after it, each
 * department answers for the days it held the case, and between a return and the next delivery
 * nobody.
 *
 * @param executive the days on which the executive held the case (4.3.1)
 * @param current who owes it now
 */
record Attribution(
    Set<LocalDate> executive,
    List<HolderPeriod> holders,
    @Nullable DepartmentCode current,
    ZoneId zone,
    String clause) {

  /** Whether this day is any department's. */
  ExplainedDay of(LocalDate date) {
    if (executive.contains(date)) {
      return skipped(date, DayReason.HELD_BY_EXECUTIVE, "");
    }
    return isBeforeDelivery(date) || holder(date) != null
        ? new ExplainedDay(date, true, DayReason.OVERDUE, "", clause)
        : skipped(date, DayReason.HELD_BY_CUSTOMER_SERVICE, "");
  }

  /** Whether this day is this department's. */
  ExplainedDay of(LocalDate date, DepartmentCode department) {
    var day = of(date);
    var answers = isBeforeDelivery(date) ? current : holder(date);
    return !day.counted() || department.equals(answers)
        ? day
        : skipped(date, DayReason.HELD_BY_ANOTHER, answers == null ? "" : answers.code());
  }

  private boolean isBeforeDelivery(LocalDate date) {
    return holders.isEmpty() || !date.isAfter(LocalDate.ofInstant(holders.get(0).heldFrom(), zone));
  }

  private @Nullable DepartmentCode holder(LocalDate date) {
    return holders.stream()
        .filter(period -> period.answersFor(date, zone))
        .map(HolderPeriod::department)
        .findFirst()
        .orElse(null);
  }

  private ExplainedDay skipped(LocalDate date, DayReason reason, String detail) {
    return new ExplainedDay(date, false, reason, detail, clause);
  }
}
