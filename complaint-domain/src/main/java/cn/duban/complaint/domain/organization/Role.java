package cn.duban.complaint.domain.organization;

/** What a person may do (requirements §1). */
public enum Role {
  /** 客服受理员: registers, dispatches, urges, calls back, replies. */
  CLERK,
  /** 客服部经理: signs R/G095-1, confirms penalty notices. */
  CS_MANAGER,
  /** 责任部门专岗: receives and handles for the department (4.2.2). */
  HANDLER,
  /** 责任部门经理: signs handling and CAPA, files appeals. */
  DEPT_MANAGER,
  /** 综合部: reviews and executes penalty notices, settles (3.3). */
  GENERAL_AFFAIRS,
  /** 分管领导 / 分管副总: reviews CAPA and directs escalated complaints of the departments in charge. */
  EXECUTIVE,
  /** 总经理: finally approves appeals, decides what was referred to the company. */
  GENERAL_MANAGER,
  /** 审计: reads everything, does nothing. */
  AUDITOR,
  /** 系统管理员: the console, no business step. */
  ADMIN;

  /** Whether who has this role may have no other: a controller does not do what is controlled. */
  public boolean standsAlone() {
    return this == AUDITOR || this == ADMIN;
  }

  /** Whether this role sees the cases of every department. */
  public boolean seesEverything() {
    return switch (this) {
      case CLERK, CS_MANAGER, GENERAL_AFFAIRS, GENERAL_MANAGER, AUDITOR -> true;
      case HANDLER, DEPT_MANAGER, EXECUTIVE, ADMIN -> false;
    };
  }
}
