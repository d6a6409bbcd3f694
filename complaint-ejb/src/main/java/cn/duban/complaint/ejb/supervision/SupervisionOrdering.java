package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Instruction;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.SupervisionEvent;
import cn.duban.complaint.domain.supervision.SupervisionOrder;
import cn.duban.complaint.domain.supervision.SupervisionOrderNumber;
import cn.duban.complaint.domain.supervision.SupervisionOrderRule;
import cn.duban.complaint.domain.supervision.SupervisionOrders;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.NumberIssuer;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** 督办单: issued to a department, acknowledged and answered by it (3.1, requirements §7). */
@Stateless
public class SupervisionOrdering {
  @Inject Complaints complaints;
  @Inject Obligations obligations;
  @Inject SupervisionOrders orders;
  @Inject OrderObligations owing;
  @Inject Employees employees;
  @Inject NumberIssuer numbers;
  @Inject Event<SupervisionEvent> events;
  @Inject Pen pen;
  @Inject Clock clock;

  /** Issues an order on this case and gives its identity. */
  @RolesAllowed({Roles.CS_MANAGER, Roles.GENERAL_AFFAIRS})
  public UUID issue(ComplaintNumber number, Instruction instruction) {
    var act = pen.signing();
    var complaint = complaints.hold(number, act.actor());
    var executives =
        employees.executivesOver(instruction.department()).stream()
            .map(Employee::username)
            .toList();
    var grounds = new SupervisionOrder.Grounds(complaint, obligations.of(number), executives);
    var order = SupervisionOrder.issue(instruction, grounds, this::nextNumber, act);
    orders.add(order);
    owing.open(order, instruction);
    publish(order);
    return order.id();
  }

  private SupervisionOrderNumber nextNumber(DepartmentCode issuer) {
    int year = LocalDate.now(clock).getYear();
    int sequence = numbers.next(SupervisionOrderNumber.FORM, issuer.code(), year);
    return SupervisionOrderNumber.of(year, issuer, sequence);
  }

  /** The department confirms that it has the order. */
  @RolesAllowed({Roles.HANDLER, Roles.DEPT_MANAGER, Roles.CS_MANAGER, Roles.GENERAL_AFFAIRS})
  public void acknowledge(ComplaintNumber number, UUID id) {
    var act = pen.act();
    step(number, id, act, order -> order.acknowledge(act));
  }

  /** The department's manager answers it. */
  @RolesAllowed({Roles.DEPT_MANAGER, Roles.CS_MANAGER, Roles.GENERAL_AFFAIRS})
  public void answer(ComplaintNumber number, UUID id, String text) {
    var act = pen.act();
    step(number, id, act, order -> order.answer(text, act));
  }

  private void step(ComplaintNumber number, UUID id, Act act, Consumer<SupervisionOrder> change) {
    complaints.hold(number, act.actor()); // always the case first: two steps never wait crosswise
    var order =
        orders.of(number).stream()
            .filter(each -> each.id().equals(id) && each.isVisibleTo(act.actor()))
            .findFirst()
            .orElseThrow(() -> new RuleViolation(SupervisionOrderRule.NO_SUCH_ORDER, id));
    change.accept(order);
    publish(order);
  }

  private void publish(SupervisionOrder order) {
    order.happened().forEach(events::fire);
  }
}
