package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.supervision.ExtensionEvent;
import cn.duban.complaint.domain.supervision.RepairEvent;
import cn.duban.complaint.domain.supervision.SupervisionEvent;
import cn.duban.complaint.domain.supervision.SupervisionOrderEvent;
import cn.duban.complaint.ejb.complaint.CaseTimeline;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes requests for a later time, orders and repairs on the timeline of their case. */
@Dependent
public class SupervisionChronicle {
  @Inject AuditTrail trail;
  @Inject Clock clock;

  void on(@Observes SupervisionEvent event) {
    var stamp = event.stamp();
    var subject = CaseTimeline.subject(stamp.number());
    trail.record(
        AuditEntry.of(stamp.at(), stamp.by(), event.code(), subject)
            .within(stamp.department().code())
            .saying(said(event)));
  }

  /** A repair shows before and after: the due time, the overdue days, the amount. */
  void on(@Observes RepairEvent event) {
    var stamp = event.stamp();
    var subject =
        stamp.complaint() == null
            ? AuditSubject.of("obligation", stamp.obligation())
            : CaseTimeline.subject(stamp.complaint());
    var figures = event.figures();
    var changes =
        String.join(
            "; ",
            DueTime.moved(event.formerDue(), event.dueAt(), clock.getZone()),
            figures.daysBefore() + " → " + figures.daysAfter(),
            figures.amountBefore() + " → " + figures.amountAfter());
    var department = stamp.department();
    trail.record(
        AuditEntry.of(stamp.at(), stamp.by(), event.code(), subject)
            .within(department == null ? null : department.code())
            .saying(changes + " " + event.detail()));
  }

  /** The former due time and the one asked for, or the order's number; then the words. */
  private String said(SupervisionEvent event) {
    var facts =
        event instanceof ExtensionEvent extension
            ? DueTime.moved(extension.formerDue(), extension.until(), clock.getZone())
            : ((SupervisionOrderEvent) event).order().value();
    return event.detail().isEmpty() ? facts : facts + " " + event.detail();
  }
}
