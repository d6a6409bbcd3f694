package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.Obligations;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a case's events make somebody owe, and what they settle (requirements §2, §3). */
@Dependent
public class ObligationKeeping {
  /** What outlives the case: measures, and answers to orders, whatever the customer says. */
  private static final Set<ObligationType> OUTLIVE_THE_CASE =
      EnumSet.of(
          ObligationType.CAPA,
          ObligationType.CAPA_REVIEW,
          ObligationType.NOTICE_CONFIRM,
          ObligationType.NOTICE_REVIEW,
          ObligationType.APPEAL_OPINION,
          ObligationType.SUPERVISION_ACKNOWLEDGE,
          ObligationType.SUPERVISION_ANSWER);

  @Inject ObligationBook book;
  @Inject Obligations obligations;
  @Inject Complaints complaints;
  @Inject Employees employees;

  void on(@Observes ComplaintEvent.Registered event) {
    book.open(
        Debt.ofCustomerService(ObligationType.SIGN_OFF, event.stamp().number()),
        event.stamp().at());
  }

  void on(@Observes ComplaintEvent.Signed event) {
    book.done(ObligationType.SIGN_OFF, event.stamp().number(), event.stamp().at());
  }

  void on(@Observes ComplaintEvent.Dispatched event) {
    var stamp = event.stamp();
    var complaint = complaint(event);
    book.done(ObligationType.SIGN_OFF, stamp.number(), stamp.at());
    var sheet = complaint.dispatch(event.dispatch()).orElseThrow();
    var type = stamp.round() == 1 ? ObligationType.REPLY : ObligationType.REPLY_ROUND_2;
    book.open(
        Debt.ofSheet(type, stamp.number(), event.dispatch(), event.to()),
        stamp.at(),
        promised(complaint, sheet));
    if (complaint.page().kind() == ComplaintKind.COMPLAINT) {
      book.open(
          Debt.ofSheet(ObligationType.CAPA, stamp.number(), event.dispatch(), event.to()),
          stamp.at());
    }
  }

  /** The time on the form: this sheet's own, else in the first round that of the whole form. */
  private static @Nullable Instant promised(Complaint complaint, Dispatch sheet) {
    return sheet
        .replyDue()
        .or(() -> complaint.page().replyDue().filter(time -> sheet.roundNumber() == 1))
        .orElse(null);
  }

  /** Its department owes nothing more for it; a review the executive has begun goes on. */
  void on(@Observes ComplaintEvent.Returned event) {
    obligations.openAbout(event.dispatch()).stream()
        .filter(owed -> owed.type() != ObligationType.CAPA_REVIEW)
        .forEach(owed -> owed.releaseAt(event.stamp().at()));
  }

  void on(@Observes ComplaintEvent.ConsentAsked event) {
    var stamp = event.stamp();
    obligations.openAbout(event.dispatch()).forEach(owed -> owed.hold(stamp.at()));
    book.open(
        Debt.ofExecutive(ObligationType.DIRECTION, stamp.number(), event.dispatch(), event.to()),
        stamp.at());
  }

  void on(@Observes ComplaintEvent.ConsentDecided event) {
    book.done(ObligationType.DIRECTION, event.dispatch(), event.stamp().at());
    obligations.openAbout(event.dispatch()).forEach(owed -> owed.answerHold(event.stamp().at()));
  }

  void on(@Observes ComplaintEvent.HandlingSigned event) {
    var at = event.stamp().at();
    book.done(ObligationType.REPLY, event.dispatch(), at);
    book.done(ObligationType.REPLY_ROUND_2, event.dispatch(), at);
  }

  void on(@Observes ComplaintEvent.Handled event) {
    openCallback(event);
  }

  void on(@Observes ComplaintEvent.CalledBack event) {
    if (event.result() != CallbackResult.UNREACHABLE) {
      book.done(ObligationType.CALLBACK, event.stamp().number(), event.stamp().at());
    }
  }

  /** One executive in charge of several departments of the round owes one direction (4.2.3). */
  void on(@Observes ComplaintEvent.Escalated event) {
    var stamp = event.stamp();
    var asked = new HashSet<List<String>>();
    complaint(event).dispatches().stream()
        .filter(sheet -> sheet.roundNumber() == stamp.round())
        .filter(sheet -> sheet.status() != DispatchStatus.RETURNED)
        .map(Dispatch::department)
        .filter(department -> asked.add(executivesOver(department)))
        .forEach(
            department ->
                book.open(
                    Debt.ofExecutive(ObligationType.DIRECTION, stamp.number(), null, department),
                    stamp.at()));
  }

  private List<String> executivesOver(DepartmentCode department) {
    return employees.executivesOver(department).stream().map(Employee::username).sorted().toList();
  }

  void on(@Observes ComplaintEvent.Directed event) {
    book.done(ObligationType.DIRECTION, event.stamp().number(), event.stamp().at());
    openCallback(event);
  }

  void on(@Observes ComplaintEvent.Replied event) {
    book.done(ObligationType.CALLBACK, event.stamp().number(), event.stamp().at());
  }

  /** The company has it; a service stays promised, whoever the company sends the case to. */
  void on(@Observes ComplaintEvent.Referred event) {
    release(event, owed -> owed.type() != ObligationType.SERVICE);
  }

  void on(@Observes ComplaintEvent.Closed event) {
    release(event, owed -> true);
  }

  void on(@Observes ComplaintEvent.Voided event) {
    release(event, owed -> true);
  }

  private void openCallback(ComplaintEvent event) {
    book.open(
        Debt.ofCustomerService(ObligationType.CALLBACK, event.stamp().number()),
        event.stamp().at());
  }

  /** The case is over, or the company has it: only what outlives it is still owed. */
  private void release(ComplaintEvent event, Predicate<Obligation> which) {
    obligations.openOf(event.stamp().number()).stream()
        .filter(owed -> !OUTLIVE_THE_CASE.contains(owed.type()))
        .filter(which)
        .forEach(owed -> owed.releaseAt(event.stamp().at()));
  }

  private Complaint complaint(ComplaintEvent event) {
    return complaints.find(event.stamp().number()).orElseThrow();
  }
}
