package cn.duban.complaint.ejb.settlement;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.settlement.ClosedMonth;
import cn.duban.complaint.domain.settlement.LedgerLine;
import cn.duban.complaint.domain.settlement.SettlementRule;
import cn.duban.complaint.domain.settlement.Settlements;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The settlement of a month (4.2.6): read by those whose departments it concerns, closed by general
 * affairs, then frozen. The month at hand can be closed before its last day, for payroll is made by
 * then; what comes later falls into the next.
 */
@Stateless
public class SettlementClosing {
  @Inject Settlements settlements;
  @Inject AuditTrail trail;
  @Inject CurrentActor current;
  @Inject Pen pen;
  @Inject Clock clock;

  /** A month as far as this person may see it. */
  @RolesAllowed({
    Roles.CLERK,
    Roles.CS_MANAGER,
    Roles.DEPT_MANAGER,
    Roles.GENERAL_AFFAIRS,
    Roles.EXECUTIVE,
    Roles.GENERAL_MANAGER,
    Roles.AUDITOR
  })
  public SettlementView month(YearMonth period) {
    var reader = current.get();
    var closed = settlements.closed(period).orElse(null);
    boolean closable = closed == null && hasBegun(period) && closes(reader);
    return SettlementView.of(period, closed, lines(period, reader), closable);
  }

  /** The same, held until the end of the transaction, before a step that depends on it. */
  @RolesAllowed(Roles.GENERAL_AFFAIRS)
  public SettlementView monthHeld(YearMonth period) {
    settlements.closedHeld(period);
    return month(period);
  }

  private List<LedgerLine> lines(YearMonth period, Actor reader) {
    return reader.seesEverything()
        ? settlements.of(period)
        : settlements.of(period, departments(reader));
  }

  /** A manager sees the own department's pay, an executive those in charge of; a handler none. */
  private static Set<DepartmentCode> departments(Actor reader) {
    var seen = new HashSet<DepartmentCode>();
    for (var self : reader.capacities()) {
      if (self.manages(self.department())) {
        seen.add(self.department());
      }
      if (self.has(Role.EXECUTIVE)) {
        seen.addAll(self.inCharge());
      }
    }
    return seen;
  }

  /**
   * Closes a month: nothing is added to it any more.
   *
   * @throws RuleViolation {@link SettlementRule#CLOSED_BEFORE} or {@link SettlementRule#NOT_BEGUN}
   */
  @RolesAllowed(Roles.GENERAL_AFFAIRS)
  public void close(YearMonth period) {
    var act = pen.signing();
    act.require(self -> self.has(Role.GENERAL_AFFAIRS));
    if (!hasBegun(period)) {
      throw new RuleViolation(SettlementRule.NOT_BEGUN, period);
    }
    settlements
        .closedHeld(period)
        .ifPresent(
            closed -> {
              throw new RuleViolation(
                  SettlementRule.CLOSED_BEFORE, period, closed.closedBy(), closed.closedAt());
            });
    settlements.close(ClosedMonth.of(period, act.by(), act.at()));
    trail.record(
        AuditEntry.of(
            act.at(), act.by(), "SETTLEMENT_CLOSED", AuditSubject.of("settlement", period)));
  }

  private boolean hasBegun(YearMonth period) {
    return !period.isAfter(YearMonth.now(clock));
  }

  private static boolean closes(Actor reader) {
    return reader.inAnyCapacity(self -> self.has(Role.GENERAL_AFFAIRS));
  }
}
