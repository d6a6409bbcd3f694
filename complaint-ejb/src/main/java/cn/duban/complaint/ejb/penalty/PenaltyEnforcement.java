package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.ejb.shared.NumberIssuer;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A penalty notice on its way from the draft to the department: confirmed by customer service,
 * reviewed and executed by general affairs (4.2.4, 4.2.6, 4.3.5). The notice itself says who may;
 * to who cannot see it, it does not exist.
 */
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
public class PenaltyEnforcement {
  @Inject PenaltyDesk desk;
  @Inject NumberIssuer numbers;
  @Inject Clock clock;

  /** Customer service fines what is overdue until now; the rest goes to a further notice. */
  public void cutOff(UUID id) {
    desk.step(id, PenaltyNotice::cutOff);
  }

  /** 客户服务部确认: gives the number. */
  public void confirm(UUID id, String opinion) {
    desk.signature(id, (notice, act) -> notice.confirm(opinion, this::nextNumber, act));
  }

  private PenaltyNoticeNumber nextNumber() {
    var issuer = DepartmentCode.CUSTOMER_SERVICE;
    int year = LocalDate.now(clock).getYear();
    int sequence = numbers.next(PenaltyNoticeNumber.FORM, issuer.code(), year);
    return PenaltyNoticeNumber.of(year, issuer, sequence);
  }

  /** 综合部意见: approves it, or sends it back. */
  public void review(UUID id, boolean approved, String opinion) {
    desk.signature(id, (notice, act) -> notice.review(approved, opinion, act));
  }

  /** 综合部执行处罚: into the settlement of this month. */
  public void execute(UUID id) {
    desk.signature(id, PenaltyNotice::execute);
  }

  /** The draft turns out to be wrong: void, with the reason. */
  public void withdraw(UUID id, String reason) {
    desk.step(id, (notice, act) -> notice.withdraw(reason, act));
  }
}
