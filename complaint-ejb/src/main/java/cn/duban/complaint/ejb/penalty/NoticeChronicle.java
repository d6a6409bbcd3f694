package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.penalty.PenaltyEvent;
import cn.duban.complaint.ejb.complaint.CaseTimeline;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes down what happens to a notice: on the timeline of its case, else on its own. */
@Dependent
public class NoticeChronicle {
  @Inject AuditTrail trail;

  void on(@Observes PenaltyEvent event) {
    var stamp = event.stamp();
    var subject =
        stamp.complaint() == null
            ? subject(stamp.notice())
            : CaseTimeline.subject(stamp.complaint());
    trail.record(
        AuditEntry.of(stamp.at(), stamp.by(), event.code(), subject)
            .within(stamp.department().code())
            .saying(event.detail()));
  }

  /** A notice without a complaint as a subject of the audit trail. */
  public static AuditSubject subject(UUID notice) {
    return AuditSubject.of("penaltyNotice", notice);
  }
}
