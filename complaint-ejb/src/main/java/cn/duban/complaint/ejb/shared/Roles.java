package cn.duban.complaint.ejb.shared;

/** The names of the roles as annotations take them (requirements §1). */
public final class Roles {
  /** 客服受理员. */
  public static final String CLERK = "CLERK";

  /** 客服部经理. */
  public static final String CS_MANAGER = "CS_MANAGER";

  /** 责任部门专岗. */
  public static final String HANDLER = "HANDLER";

  /** 责任部门经理. */
  public static final String DEPT_MANAGER = "DEPT_MANAGER";

  /** 综合部. */
  public static final String GENERAL_AFFAIRS = "GENERAL_AFFAIRS";

  /** 分管领导 / 分管副总. */
  public static final String EXECUTIVE = "EXECUTIVE";

  /** 总经理. */
  public static final String GENERAL_MANAGER = "GENERAL_MANAGER";

  /** 审计. */
  public static final String AUDITOR = "AUDITOR";

  /** 系统管理员. */
  public static final String ADMIN = "ADMIN";

  private Roles() {}
}
