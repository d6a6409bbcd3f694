package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes down everything that happens to a case, in the transaction in which it happens. */
@Dependent
public class CaseTimeline {
  @Inject AuditTrail trail;

  void on(@Observes ComplaintEvent event) {
    var stamp = event.stamp();
    trail.record(
        AuditEntry.of(stamp.at(), stamp.by(), event.code(), subject(stamp.number()))
            .within(event.department().map(DepartmentCode::code).orElse(null))
            .saying(event.detail()));
  }

  /** The case as a subject of the audit trail. */
  public static AuditSubject subject(ComplaintNumber number) {
    return AuditSubject.of("complaint", number);
  }
}
