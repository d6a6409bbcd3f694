package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.complaint.ServiceRecord;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.tariff.ServiceCommitments;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The promised service that a complaint is about (4.3.2 b): due since its acceptance, owed by the
 * first department dispatched to; who sends the sheet back passes it on to the next.
 */
@Dependent
public class ServiceObligations {
  @Inject ObligationBook book;
  @Inject Obligations obligations;
  @Inject Complaints complaints;
  @Inject ServiceCommitments commitments;
  @Inject Clock clock;

  void on(@Observes ComplaintEvent.Registered event) {
    var number = event.stamp().number();
    complaint(event).page().service().ifPresent(service -> open(number, service));
  }

  private void open(ComplaintNumber number, ServiceRecord service) {
    var acceptedOn = LocalDate.ofInstant(service.acceptedAt(), clock.getZone());
    var commitment = commitments.find(service.commitment(), acceptedOn).orElseThrow();
    var type = ObligationType.SERVICE;
    var debt = new Debt(type, number, null, null, null, type.owner());
    var obligation = book.openService(debt, service.acceptedAt(), commitment.limit());
    service.completedAt().ifPresent(obligation::doneAt);
  }

  void on(@Observes ComplaintEvent.Dispatched event) {
    owedBy(null, event).forEach(owed -> owed.assignTo(event.to(), event.stamp().at()));
  }

  /** Not theirs: the next one dispatched to owes it, if there is one yet. */
  void on(@Observes ComplaintEvent.Returned event) {
    passOn(event.to(), event);
  }

  /** The company took the sheets away: whom it sends the case to owes the service. */
  void on(@Observes ComplaintEvent.Referred event) {
    sheets(complaint(event))
        .filter(sheet -> sheet.status() == DispatchStatus.RETURNED)
        .forEach(sheet -> passOn(sheet.department(), event));
  }

  /** The executive holds the case of the department that owes it: nobody's overdue days (4.3.1). */
  void on(@Observes ComplaintEvent.ConsentAsked event) {
    owedBy(event.to(), event).forEach(owed -> owed.hold(event.stamp().at()));
  }

  void on(@Observes ComplaintEvent.ConsentDecided event) {
    owedBy(event.to(), event).forEach(owed -> owed.answerHold(event.stamp().at()));
  }

  /** The department has dealt with it; what comes after is not on its days. */
  void on(@Observes ComplaintEvent.HandlingSigned event) {
    owedBy(event.to(), event).forEach(owed -> owed.doneAt(event.stamp().at()));
  }

  private void passOn(DepartmentCode from, ComplaintEvent event) {
    var complaint = complaint(event);
    if (hasSigned(from, complaint)) {
      return; // what it dealt with in an earlier round stays its own
    }
    var next =
        sheets(complaint).filter(sheet -> sheet.status() != DispatchStatus.RETURNED).findFirst();
    owedBy(from, event).forEach(owed -> passOn(owed, next, event.stamp().at()));
  }

  private static void passOn(Obligation owed, Optional<Dispatch> next, Instant at) {
    owed.assignTo(next.map(Dispatch::department).orElse(null), at);
    next.flatMap(Dispatch::signoff).map(Signoff::at).ifPresent(owed::doneAt);
    next.filter(Dispatch::awaitsConsent).ifPresent(waiting -> owed.hold(at));
  }

  private static boolean hasSigned(DepartmentCode department, Complaint complaint) {
    return complaint.dispatches().stream()
        .anyMatch(
            sheet ->
                sheet.status() == DispatchStatus.HANDLED && sheet.department().equals(department));
  }

  private Stream<Obligation> owedBy(@Nullable DepartmentCode department, ComplaintEvent event) {
    return obligations.of(event.stamp().number()).stream()
        .filter(owed -> owed.type() == ObligationType.SERVICE)
        .filter(owed -> owed.department().equals(Optional.ofNullable(department)))
        .filter(Obligation::passesOn)
        .map(owed -> obligations.hold(owed.id()));
  }

  private static Stream<Dispatch> sheets(Complaint complaint) {
    return complaint.dispatches().stream()
        .filter(sheet -> sheet.roundNumber() == complaint.round());
  }

  private Complaint complaint(ComplaintEvent event) {
    return complaints.find(event.stamp().number()).orElseThrow();
  }
}
