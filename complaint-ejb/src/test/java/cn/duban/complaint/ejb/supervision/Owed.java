package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.calendar.Deadline;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.OverdueCounting;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.shared.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something owed in a test, due when the test says so; it warns a day ahead. */
public final class Owed {
  private static final StageLimit A_DAY_AHEAD =
      new StageLimit(3, LimitUnit.CALENDAR_DAYS, Duration.ofDays(1), true);

  private Owed() {}

  /** By a department, for a sheet of a case. */
  public static Obligation by(
      DepartmentCode department, ObligationType type, ComplaintNumber number, String dueAt) {
    return of(Debt.ofSheet(type, number, new UUID(0, 1), department), dueAt);
  }

  /** By customer service, for a case. */
  public static Obligation byCustomerService(
      ObligationType type, ComplaintNumber number, String dueAt) {
    return of(Debt.ofCustomerService(type, number), dueAt);
  }

  /** By whom the debt says. */
  public static Obligation of(Debt debt, String dueAt) {
    var due = TestClock.at(dueAt);
    var day = LocalDate.parse(dueAt.substring(0, 10));
    return Obligation.begin(
        debt,
        due.minus(Duration.ofDays(3)),
        new Deadline(due, day, new Explanation(List.of())),
        A_DAY_AHEAD,
        OverdueCounting.CALENDAR_DATE);
  }
}
