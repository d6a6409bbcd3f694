package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what, before its time is computed.
 *
 * @param subject the record it is about: a dispatch, a CAPA's dispatch, a notice, an appeal
 * @param department who owes it; null for a service nobody was dispatched yet
 * @param about the responsible department it concerns, by which executives know what is theirs
 * @param owner the role whose step it is
 */
public record Debt(
    ObligationType type,
    @Nullable ComplaintNumber complaint,
    @Nullable UUID subject,
    @Nullable DepartmentCode department,
    @Nullable DepartmentCode about,
    Role owner) {

  /** A department owes something for its sheet. */
  public static Debt ofSheet(
      ObligationType type, ComplaintNumber complaint, UUID dispatch, DepartmentCode department) {
    return new Debt(type, complaint, dispatch, department, department, type.owner());
  }

  /** Customer service owes something for a case. */
  public static Debt ofCustomerService(ObligationType type, ComplaintNumber complaint) {
    return new Debt(type, complaint, null, DepartmentCode.CUSTOMER_SERVICE, null, type.owner());
  }

  /** The executive in charge of a department owes something. */
  public static Debt ofExecutive(
      ObligationType type,
      ComplaintNumber complaint,
      @Nullable UUID subject,
      DepartmentCode about) {
    return new Debt(
        type, complaint, subject, DepartmentCode.COMPANY_LEADERS, about, Role.EXECUTIVE);
  }
}
