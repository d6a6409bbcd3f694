package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.Categories;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.complaint.Registration;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.ServiceCommitments;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.NumberIssuer;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** R/G095-1 comes into being and goes to the departments (4.2.1). */
@Stateless
public class ComplaintRegistration {
  /** The code of the form, under which its numbers run. */
  public static final String FORM = "R/G095-1";

  @Inject CaseDesk desk;
  @Inject Complaints complaints;
  @Inject Categories categories;
  @Inject ServiceCommitments commitments;
  @Inject Destinations destinations;
  @Inject Policies policies;
  @Inject NumberIssuer numbers;
  @Inject Pen pen;
  @Inject Clock clock;

  /** Registers a complaint or suggestion and gives it its number. */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public ComplaintNumber register(Registration registration) {
    registration.requireCategory(categories);
    requireCommitment(registration);
    var act = pen.act();
    var complaint = Complaint.register(nextNumber(act), registration, act);
    complaints.add(complaint);
    desk.publish(complaint);
    return complaint.number();
  }

  private ComplaintNumber nextNumber(Act act) {
    var department = act.actor().department();
    int year = LocalDate.now(clock).getYear();
    return ComplaintNumber.of(year, department, numbers.next(FORM, department.code(), year));
  }

  private void requireCommitment(Registration registration) {
    var service = registration.service();
    if (service != null
        && commitments
            .find(service.commitment(), LocalDate.ofInstant(service.acceptedAt(), clock.getZone()))
            .isEmpty()) {
      throw RuleViolation.of(
          "service.commitment", ComplaintRule.COMMITMENT_UNKNOWN, service.commitment());
    }
  }

  /** 客服部经理签字. */
  @RolesAllowed(Roles.CS_MANAGER)
  public void sign(ComplaintNumber number) {
    desk.signature(number, Complaint::sign);
  }

  /** Signs many at once; one that cannot be signed refuses them all. */
  @RolesAllowed(Roles.CS_MANAGER)
  public void signAll(List<ComplaintNumber> chosen) {
    chosen.stream().sorted().forEach(this::sign);
  }

  /** 转责任部门处理. */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public void dispatch(ComplaintNumber number, List<Destination> to) {
    boolean signedFirst = policies.on(LocalDate.now(clock)).isOn(PolicyKey.SIGN_BEFORE_DISPATCH);
    var checked = destinations.checked(to);
    desk.step(number, (complaint, act) -> complaint.dispatch(checked, signedFirst, act));
  }

  /** 作废: registered by mistake. */
  @RolesAllowed(Roles.CS_MANAGER)
  public void makeVoid(ComplaintNumber number, String reason) {
    desk.step(number, (complaint, act) -> complaint.makeVoid(reason, act));
  }
}
