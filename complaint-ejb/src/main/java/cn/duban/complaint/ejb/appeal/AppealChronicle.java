package cn.duban.complaint.ejb.appeal;

import cn.duban.complaint.domain.appeal.AppealEvent;
import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.ejb.complaint.CaseTimeline;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes down what happens to an appeal: on the timeline of its case, else on its own. */
@Dependent
public class AppealChronicle {
  @Inject AuditTrail trail;
  @Inject PenaltyNotices notices;

  void on(@Observes AppealEvent.Filed event) {
    record(event);
  }

  void on(@Observes AppealEvent.OpinionGiven event) {
    record(event);
  }

  void on(@Observes AppealEvent.Granted event) {
    record(event);
  }

  void on(@Observes AppealEvent.Refused event) {
    record(event);
  }

  private void record(AppealEvent event) {
    var stamp = event.stamp();
    var subject =
        notices
            .find(stamp.notice())
            .flatMap(PenaltyNotice::complaint)
            .map(CaseTimeline::subject)
            .orElseGet(() -> subject(stamp.appeal()));
    trail.record(
        AuditEntry.of(stamp.at(), stamp.by(), event.code(), subject)
            .within(stamp.department().code())
            .saying(event.detail()));
  }

  /** An appeal outside a case as a subject of the audit trail. */
  public static AuditSubject subject(UUID appeal) {
    return AuditSubject.of("appeal", appeal);
  }
}
