package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationEnd;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.RepairRule;
import cn.duban.complaint.domain.supervision.RepairStatus;
import cn.duban.complaint.domain.supervision.Repairs;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import cn.duban.complaint.ejb.supervision.ObligationView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows the proposals to repair a due time to whoever may see what is owed. */
@Stateless
@RolesAllowed({
  Roles.CLERK,
  Roles.CS_MANAGER,
  Roles.HANDLER,
  Roles.DEPT_MANAGER,
  Roles.GENERAL_AFFAIRS,
  Roles.EXECUTIVE,
  Roles.GENERAL_MANAGER,
  Roles.AUDITOR
})
public class RepairFiles {
  @Inject Obligations obligations;
  @Inject Repairs repairs;
  @Inject Complaints complaints;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /**
   * What is owed and its proposals.
   *
   * @throws RuleViolation {@link RepairRule#NO_SUCH_OBLIGATION} also if he may not see it
   */
  public RepairPage page(UUID obligation) {
    var owed = visible(obligation);
    var proposed = list(obligation);
    boolean mine = current.get().inAnyCapacity(self -> self.has(Role.CS_MANAGER));
    boolean free = proposed.stream().noneMatch(each -> each.state() == RepairStatus.PROPOSED);
    boolean stands = owed.ending().filter(end -> end == ObligationEnd.RELEASED).isEmpty();
    return new RepairPage(
        ObligationView.of(owed, clock), proposed, mine && free && stands && !owed.accrualHeld());
  }

  /** Every proposal, oldest first. */
  public List<RepairView> list(UUID obligation) {
    visible(obligation);
    return repairs.of(obligation).stream()
        .map(repair -> RepairView.of(repair, current.get()))
        .toList();
  }

  /**
   * One proposal.
   *
   * @throws RuleViolation {@link RepairRule#NO_SUCH_REPAIR}
   */
  public RepairView get(UUID obligation, UUID id) {
    return list(obligation).stream()
        .filter(repair -> repair.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(RepairRule.NO_SUCH_REPAIR, id));
  }

  /**
   * Holds what is owed until the end of the transaction, its case first, before a proposal is read.
   */
  public void hold(UUID obligation) {
    visible(obligation).complaint().ifPresent(number -> complaints.hold(number, current.get()));
    obligations.hold(obligation);
  }

  private Obligation visible(UUID obligation) {
    return obligations
        .find(obligation)
        .filter(owed -> owed.isVisibleTo(current.get()))
        .orElseThrow(() -> new RuleViolation(RepairRule.NO_SUCH_OBLIGATION, obligation));
  }
}
