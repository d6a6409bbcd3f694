package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.capa.CapaEvent;
import cn.duban.complaint.domain.capa.CapaRecord;
import cn.duban.complaint.domain.capa.CapaRecords;
import cn.duban.complaint.domain.capa.CapaStatus;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.ObligationType;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** What R/G095-2 makes somebody owe (4.2.2). */
@Dependent
public class CapaObligations {
  @Inject ObligationBook book;
  @Inject CapaRecords records;
  @Inject Complaints complaints;

  void on(@Observes CapaEvent.Signed event) {
    book.done(ObligationType.CAPA, event.stamp().dispatch(), event.stamp().at());
  }

  void on(@Observes CapaEvent.Collected event) {
    var stamp = event.stamp();
    book.open(
        Debt.ofExecutive(
            ObligationType.CAPA_REVIEW, stamp.number(), stamp.dispatch(), stamp.department()),
        stamp.at());
  }

  void on(@Observes CapaEvent.Approved event) {
    book.done(ObligationType.CAPA_REVIEW, event.stamp().dispatch(), event.stamp().at());
  }

  /** Sent back: a new three days (requirements §2), unless the department gave the sheet back. */
  void on(@Observes CapaEvent.Returned event) {
    var stamp = event.stamp();
    book.done(ObligationType.CAPA_REVIEW, stamp.dispatch(), stamp.at());
    var sheet = sheet(stamp);
    if (sheet.status() != DispatchStatus.RETURNED) {
      var owed =
          book.open(
              Debt.ofSheet(
                  ObligationType.CAPA, stamp.number(), stamp.dispatch(), stamp.department()),
              stamp.at());
      if (sheet.awaitsConsent()) {
        owed.hold(stamp.at()); // the executive holds the case (4.3.1)
      }
    }
  }

  private Dispatch sheet(CapaEvent.Stamp stamp) {
    return complaints
        .find(stamp.number())
        .flatMap(complaint -> complaint.dispatch(stamp.dispatch()))
        .orElseThrow();
  }

  /** By the policy a refuted complaint owes none; the record was cancelled just before. */
  void on(
      @Observes @Priority(Interceptor.Priority.APPLICATION + 600)
          ComplaintEvent.HandlingSigned event) {
    releaseCancelled(event);
  }

  /** The sheets that the company took away owe none. */
  void on(
      @Observes @Priority(Interceptor.Priority.APPLICATION + 600) ComplaintEvent.Referred event) {
    releaseCancelled(event);
  }

  private void releaseCancelled(ComplaintEvent event) {
    records.of(event.stamp().number()).stream()
        .filter(record -> record.status() == CapaStatus.CANCELLED)
        .map(CapaRecord::dispatch)
        .forEach(dispatch -> book.release(ObligationType.CAPA, dispatch, event.stamp().at()));
  }
}
