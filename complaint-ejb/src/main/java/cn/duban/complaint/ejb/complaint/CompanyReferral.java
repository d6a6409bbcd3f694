package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.CompanyOutcome;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the company itself decides (4.3.2, 4.3.3). */
@Stateless
public class CompanyReferral {
  @Inject CaseDesk desk;
  @Inject Destinations destinations;

  /** 客户投诉情况说明: liability cannot be determined (4.3.3). */
  @RolesAllowed(Roles.CS_MANAGER)
  public void refer(ComplaintNumber number, String statement) {
    desk.signature(number, (complaint, act) -> complaint.refer(statement, act));
  }

  /** The general manager's decision. */
  @RolesAllowed(Roles.GENERAL_MANAGER)
  public void decide(
      ComplaintNumber number, String text, CompanyOutcome outcome, List<Destination> to) {
    var checked = destinations.checked(to);
    desk.signature(number, (complaint, act) -> complaint.decide(text, outcome, checked, act));
  }
}
