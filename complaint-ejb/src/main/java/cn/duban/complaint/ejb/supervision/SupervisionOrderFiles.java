package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.SupervisionOrderRule;
import cn.duban.complaint.domain.supervision.SupervisionOrders;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows the supervision orders of a case to a person: a department sees its own only. */
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
public class SupervisionOrderFiles {
  @Inject Complaints complaints;
  @Inject Obligations obligations;
  @Inject SupervisionOrders orders;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /**
   * The orders of a case that this person may see, oldest first.
   *
   * @throws RuleViolation {@link ComplaintRule#NO_SUCH_COMPLAINT} if he may not see the case
   */
  public List<SupervisionOrderView> list(ComplaintNumber number) {
    var actor = current.get();
    if (complaints.find(number).filter(found -> found.isVisibleTo(actor)).isEmpty()) {
      throw new RuleViolation(ComplaintRule.NO_SUCH_COMPLAINT, number.value());
    }
    var found = orders.of(number).stream().filter(order -> order.isVisibleTo(actor)).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    var owed = obligations.of(number).stream().map(each -> ObligationView.of(each, clock)).toList();
    return found.stream().map(order -> SupervisionOrderView.of(order, owed, actor)).toList();
  }

  /**
   * One order.
   *
   * @throws RuleViolation {@link SupervisionOrderRule#NO_SUCH_ORDER}
   */
  public SupervisionOrderView get(ComplaintNumber number, UUID id) {
    return list(number).stream()
        .filter(order -> order.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(SupervisionOrderRule.NO_SUCH_ORDER, id));
  }
}
