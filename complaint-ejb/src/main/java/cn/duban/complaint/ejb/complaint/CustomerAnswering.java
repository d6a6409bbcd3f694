package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.Attempts;
import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Customer service calls back, answers as directed, urges and reopens (4.2.3). */
@Stateless
public class CustomerAnswering {
  @Inject CaseDesk desk;
  @Inject Destinations destinations;
  @Inject Policies policies;
  @Inject Clock clock;

  /** 回访; with a customer who goes on after round 1, where the second round goes. */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public void recordCallback(
      ComplaintNumber number, CallbackResult result, String note, List<Destination> again) {
    var checked = destinations.checked(again);
    desk.step(number, (complaint, act) -> complaint.recordCallback(result, note, checked, act));
  }

  /** After enough attempts on enough days nobody answered. */
  @RolesAllowed(Roles.CS_MANAGER)
  public void closeUnreachable(ComplaintNumber number, String note) {
    var set = policies.on(LocalDate.now(clock));
    var enough =
        new Attempts(
            set.number(PolicyKey.UNREACHABLE_ATTEMPTS), set.number(PolicyKey.UNREACHABLE_DAYS));
    desk.step(
        number, (complaint, act) -> complaint.closeUnreachable(note, enough, clock.getZone(), act));
  }

  /** 分管领导批示. */
  @RolesAllowed(Roles.EXECUTIVE)
  public void direct(ComplaintNumber number, String text) {
    desk.signature(number, (complaint, act) -> complaint.direct(text, act));
  }

  /** 根据分管领导的批示答复客户. */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public void reply(ComplaintNumber number, String text) {
    desk.step(number, (complaint, act) -> complaint.reply(text, act));
  }

  /** 催办. */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public void urge(ComplaintNumber number, DepartmentCode department, String text) {
    desk.step(number, (complaint, act) -> complaint.urge(department, text, act));
  }

  /** Reopens a closed case, once. */
  @RolesAllowed(Roles.CS_MANAGER)
  public void reopen(ComplaintNumber number, String reason) {
    desk.step(number, (complaint, act) -> complaint.reopen(reason, act));
  }
}
