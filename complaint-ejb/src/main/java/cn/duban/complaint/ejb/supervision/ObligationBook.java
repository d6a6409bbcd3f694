package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.calendar.CalendarDays;
import cn.duban.complaint.domain.calendar.Deadline;
import cn.duban.complaint.domain.calendar.Deadlines;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicySet;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.Obligations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The book of what everybody owes: opens with a due time that is frozen, and closes. */
@Dependent
public class ObligationBook {
  @Inject Obligations obligations;
  @Inject Policies policies;
  @Inject CalendarDays calendar;
  @Inject Clock clock;

  /** Something begins to be owed, by the stage's policy of that day. */
  public Obligation open(Debt debt, Instant startedAt) {
    return open(debt, startedAt, null);
  }

  /**
   * Something begins to be owed until a promised time (要求答复时间); without one that lies ahead, by the
   * stage's policy.
   */
  public Obligation open(Debt debt, Instant startedAt, @Nullable Instant promised) {
    var set = policiesAt(startedAt);
    var limit = set.stage(debt.type().limit().orElseThrow());
    var deadline =
        promised != null && promised.isAfter(startedAt)
            ? Deadlines.promised(
                startedAt, promised, calendar.calendar(), clock.getZone(), debt.type().clause())
            : Deadlines.after(
                startedAt, limit, calendar.calendar(), clock.getZone(), debt.type().clause());
    return add(debt, startedAt, deadline, limit, set);
  }

  /** When something of this type that begins now would be due by the stage's policy. */
  Instant usual(ObligationType type, Instant startedAt) {
    var limit = policiesAt(startedAt).stage(type.limit().orElseThrow());
    return Deadlines.after(startedAt, limit, calendar.calendar(), clock.getZone(), type.clause())
        .dueAt();
  }

  /** A promised service is owed since its acceptance (4.3.2 b). */
  public Obligation openService(Debt debt, Instant acceptedAt, StageLimit commitment) {
    var deadline = Deadlines.service(acceptedAt, commitment, calendar.calendar(), clock.getZone());
    return add(debt, acceptedAt, deadline, commitment, policiesAt(acceptedAt));
  }

  private Obligation add(
      Debt debt, Instant startedAt, Deadline deadline, StageLimit limit, PolicySet set) {
    var obligation = Obligation.begin(debt, startedAt, deadline, limit, set.overdueCounting());
    obligations.add(obligation);
    return obligation;
  }

  private PolicySet policiesAt(Instant at) {
    return policies.on(LocalDate.ofInstant(at, clock.getZone()));
  }

  /** What is owed of this type about this record was done. */
  public void done(ObligationType type, UUID subject, Instant at) {
    obligations.openAbout(subject).stream()
        .filter(obligation -> obligation.type() == type)
        .forEach(obligation -> obligation.doneAt(at));
  }

  /** What is owed of this type for this case was done. */
  public void done(ObligationType type, ComplaintNumber complaint, Instant at) {
    obligations.openOf(complaint).stream()
        .filter(obligation -> obligation.type() == type)
        .forEach(obligation -> obligation.doneAt(at));
  }

  /** What is owed of this type about this record is not owed beyond this instant. */
  public void release(ObligationType type, UUID subject, Instant at) {
    obligations.openAbout(subject).stream()
        .filter(obligation -> obligation.type() == type)
        .forEach(obligation -> obligation.releaseAt(at));
  }

  /** Nothing is owed about this record beyond this instant. */
  public void release(UUID subject, Instant at) {
    obligations.openAbout(subject).forEach(obligation -> obligation.releaseAt(at));
  }
}
