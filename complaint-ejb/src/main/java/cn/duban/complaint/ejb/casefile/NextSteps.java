package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.capa.CapaRecord;
import cn.duban.complaint.domain.capa.CapaStatus;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.complaint.Handling;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.SupervisionOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps that a person may take on a case now, so that a screen shows no button that would be
 * refused. The case itself still decides when the step is taken.
 */
record NextSteps(Complaint complaint, Actor actor, Predicate<Dispatch> managerBlamed) {
  private static final Set<CapaStatus> WRITABLE =
      EnumSet.of(CapaStatus.DUE, CapaStatus.DRAFT, CapaStatus.RETURNED);

  /** The departments to which this person can issue a supervision order. */
  List<DepartmentCode> orderable(List<Obligation> owed) {
    return SupervisionOrder.addressees(complaint, owed).stream()
        .filter(department -> actor.inAnyCapacity(Duties.ordering(department)))
        .toList();
  }

  /**
   * The steps on all of it.
   *
   * @param ordering whether a supervision order can be issued
   */
  Set<CaseAction> onCase(boolean ordering) {
    var steps = EnumSet.noneOf(CaseAction.class);
    boolean customerService = has(Role.CLERK) || has(Role.CS_MANAGER);
    boolean manager = has(Role.CS_MANAGER);
    boolean signed = complaint.signoff().isPresent();
    switch (complaint.status()) {
      case REGISTERED -> {
        add(steps, CaseAction.SIGN, manager && !signed);
        add(steps, CaseAction.DISPATCH, customerService && signed);
        add(steps, CaseAction.REFER, manager);
        add(steps, CaseAction.VOID, manager);
      }
      case DISPATCHED -> {
        boolean somebodyHolds = current().anyMatch(Dispatch::isOpen);
        add(steps, CaseAction.DISPATCH, customerService);
        add(steps, CaseAction.URGE, customerService && somebodyHolds);
        add(steps, CaseAction.REFER, manager);
      }
      case HANDLED -> {
        add(steps, CaseAction.CALLBACK, customerService);
        add(steps, CaseAction.CLOSE_UNREACHABLE, manager && wasTried());
        add(steps, CaseAction.REFER, manager);
      }
      case ESCALATED ->
          add(
              steps,
              CaseAction.DIRECT,
              actor.inAnyCapacity(
                  self -> current().anyMatch(sheet -> self.inChargeOf(sheet.department()))));
      case DIRECTED -> add(steps, CaseAction.REPLY, customerService);
      case REFERRED -> add(steps, CaseAction.DECIDE, has(Role.GENERAL_MANAGER));
      case CLOSED -> add(steps, CaseAction.REOPEN, manager && !complaint.wasReopened());
      case VOIDED -> {
        // keeps its number, nothing follows
      }
    }
    add(steps, CaseAction.ISSUE_ORDER, ordering);
    return steps;
  }

  private boolean wasTried() {
    return complaint.rounds().stream()
        .filter(page -> page.number() == complaint.round())
        .anyMatch(page -> !page.callbacks().isEmpty());
  }

  private Stream<Dispatch> current() {
    return complaint.dispatches().stream()
        .filter(sheet -> sheet.roundNumber() == complaint.round());
  }

  Set<DispatchAction> onSheet(Dispatch sheet, @Nullable CapaRecord capa) {
    var steps = EnumSet.noneOf(DispatchAction.class);
    boolean works = actor.inAnyCapacity(Duties.handling(sheet.department()));
    boolean customerService = has(Role.CLERK) || has(Role.CS_MANAGER);
    if (sheet.isOpen()) {
      add(steps, DispatchAction.ACKNOWLEDGE, works && sheet.status() == DispatchStatus.DISPATCHED);
      add(steps, DispatchAction.HANDLE, works);
      add(
          steps,
          DispatchAction.SIGN_HANDLING,
          mayBeSigned(sheet) && actor.inAnyCapacity(signing(sheet)));
      add(
          steps,
          DispatchAction.CONSENT,
          sheet.awaitsConsent() && actor.inAnyCapacity(a -> a.inChargeOf(sheet.department())));
      add(steps, DispatchAction.RETURN, works);
      add(steps, DispatchAction.REASSIGN, actor.inAnyCapacity(a -> a.manages(sheet.department())));
    }
    add(steps, DispatchAction.WAIVE, sheet.awaitsFurtherDispatch() && customerService);
    if (capa != null) {
      add(steps, DispatchAction.WRITE_CAPA, WRITABLE.contains(capa.status()) && works);
      add(
          steps,
          DispatchAction.SIGN_CAPA,
          capa.status() == CapaStatus.DRAFT && actor.inAnyCapacity(signing(sheet)));
      add(
          steps,
          DispatchAction.COLLECT_CAPA,
          capa.status() == CapaStatus.SIGNED && customerService);
      add(
          steps,
          DispatchAction.REVIEW_CAPA,
          capa.status() == CapaStatus.COLLECTED
              && actor.inAnyCapacity(a -> a.inChargeOf(sheet.department())));
      add(
          steps,
          DispatchAction.VERIFY_CAPA,
          capa.status() == CapaStatus.APPROVED && customerService);
    }
    return steps;
  }

  private static boolean mayBeSigned(Dispatch sheet) {
    return sheet.handling().isPresent()
        && !sheet.awaitsConsent()
        && sheet.consent().filter(consent -> !consent.approved()).isEmpty();
  }

  private Predicate<Actor> signing(Dispatch sheet) {
    return Duties.signing(
        sheet.department(),
        sheet.handling().map(Handling::blamed).orElse(""),
        managerBlamed.test(sheet));
  }

  private boolean has(Role role) {
    return actor.inAnyCapacity(self -> self.has(role));
  }

  private static <E> void add(Set<E> steps, E step, boolean possible) {
    if (possible) {
      steps.add(step);
    }
  }
}
