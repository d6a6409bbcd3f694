package cn.duban.complaint.domain.appeal;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import java.util.function.Predicate;

/** The five opinions of R/G095-4 (表五). */
public enum AppealSeat {
  /** 申诉部门意见. */
  DEPARTMENT(Role.DEPT_MANAGER),
  /** 客户服务部意见. */
  CUSTOMER_SERVICE(Role.CS_MANAGER),
  /** 综合部意见. */
  GENERAL_AFFAIRS(Role.GENERAL_AFFAIRS),
  /** 分管副总意见. */
  EXECUTIVE(Role.EXECUTIVE),
  /** 总经理意见. */
  GENERAL_MANAGER(Role.GENERAL_MANAGER);

  private final Role role;

  AppealSeat(Role role) {
    this.role = role;
  }

  /**
   * Who may give this opinion on an appeal of the department. Customer service's own appeal is
   * investigated by general affairs, which then gives both opinions through two people.
   */
  Predicate<Actor> holder(DepartmentCode department) {
    return switch (this) {
      case DEPARTMENT -> managing(department);
      case CUSTOMER_SERVICE -> actor -> actor.has(owner(department));
      case GENERAL_AFFAIRS, GENERAL_MANAGER -> actor -> actor.has(role);
      case EXECUTIVE -> actor -> actor.inChargeOf(department);
    };
  }

  /** Who speaks for a department: its manager; for customer service and general affairs its own. */
  static Predicate<Actor> managing(DepartmentCode department) {
    var speaker = DEPARTMENT.owner(department);
    return speaker == Role.DEPT_MANAGER
        ? actor -> actor.manages(department)
        : actor -> actor.has(speaker);
  }

  /** The role whose step this opinion is. */
  public Role owner(DepartmentCode department) {
    return switch (this) {
      case DEPARTMENT -> speaker(department);
      case CUSTOMER_SERVICE ->
          department.equals(DepartmentCode.CUSTOMER_SERVICE) ? Role.GENERAL_AFFAIRS : role;
      case GENERAL_AFFAIRS, EXECUTIVE, GENERAL_MANAGER -> role;
    };
  }

  private static Role speaker(DepartmentCode department) {
    if (department.equals(DepartmentCode.CUSTOMER_SERVICE)) {
      return Role.CS_MANAGER;
    }
    return department.equals(DepartmentCode.GENERAL_AFFAIRS)
        ? Role.GENERAL_AFFAIRS
        : Role.DEPT_MANAGER;
  }
}
