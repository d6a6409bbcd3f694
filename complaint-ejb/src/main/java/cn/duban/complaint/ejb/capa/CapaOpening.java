package cn.duban.complaint.ejb.capa;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.capa.CapaEvent;
import cn.duban.complaint.domain.capa.CapaRecord;
import cn.duban.complaint.domain.capa.CapaRecords;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.policy.CapaDemand;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.ejb.complaint.CaseTimeline;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Every sheet of a complaint owes R/G095-2, until it goes back (4.2.2). */
@Dependent
public class CapaOpening {
  @Inject CapaRecords records;
  @Inject Complaints complaints;
  @Inject Policies policies;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  void on(@Observes ComplaintEvent.Dispatched delivery) {
    complaints
        .find(delivery.stamp().number())
        .filter(complaint -> complaint.page().kind() == ComplaintKind.COMPLAINT)
        .ifPresent(complaint -> records.add(CapaRecord.owedFor(delivery)));
  }

  void on(@Observes ComplaintEvent.Returned back) {
    cancel(back);
  }

  void on(@Observes ComplaintEvent.Referred referred) {
    records.of(referred.stamp().number()).stream()
        .filter(record -> isWithdrawn(referred, record.dispatch()))
        .forEach(CapaRecord::cancelIfOwed);
  }

  private boolean isWithdrawn(ComplaintEvent event, UUID dispatch) {
    return complaints
        .find(event.stamp().number())
        .flatMap(complaint -> complaint.dispatch(dispatch))
        .filter(sheet -> sheet.returned().isPresent())
        .isPresent();
  }

  /** The executive sends it back to a department that has given the sheet back: nobody's. */
  void on(@Observes CapaEvent.Returned back) {
    var stamp = back.stamp();
    complaints
        .find(stamp.number())
        .flatMap(complaint -> complaint.dispatch(stamp.dispatch()))
        .filter(sheet -> sheet.status() == DispatchStatus.RETURNED)
        .ifPresent(sheet -> cancel(stamp.number(), stamp.dispatch()));
  }

  void on(@Observes ComplaintEvent.HandlingSigned signed) {
    var demand = policies.on(LocalDate.now(clock)).capaDemand();
    if (demand == CapaDemand.SUBSTANTIATED
        && complaints.find(signed.stamp().number()).filter(c -> refuted(c, signed)).isPresent()) {
      cancel(signed);
    }
  }

  private static boolean refuted(Complaint complaint, ComplaintEvent.HandlingSigned signed) {
    return complaint
        .dispatch(signed.dispatch())
        .flatMap(sheet -> sheet.handling())
        .filter(handling -> !handling.substantiated())
        .isPresent();
  }

  private void cancel(ComplaintEvent.OfDispatch event) {
    cancel(event.stamp().number(), event.dispatch());
  }

  private void cancel(ComplaintNumber number, UUID dispatch) {
    records.of(number).stream()
        .filter(record -> record.dispatch().equals(dispatch))
        .forEach(CapaRecord::cancelIfOwed);
  }

  void on(@Observes CapaEvent event) {
    var stamp = event.stamp();
    trail.record(
        AuditEntry.of(stamp.at(), stamp.by(), event.code(), CaseTimeline.subject(stamp.number()))
            .within(stamp.department().code())
            .saying(event.detail()));
  }
}
