package cn.duban.complaint.web.casefile;

/**
 * A step on a case as the page offers it, the most urgent first. Its button is the text of {@code
 * CaseStep.<CONSTANT>}, what it says afterwards that of {@code CaseStep.<CONSTANT>.done}.
 */
public enum CaseStep {
  /** 客服部经理签字. */
  SIGN("atonce"),
  /** 分管领导批示. */
  DIRECT("saying"),
  /** The company's decision. */
  DECIDE("decision"),
  /** 特殊情况应报分管领导同意. */
  CONSENT("opinion"),
  /** A later time for the answer is granted or refused. */
  DECIDE_EXTENSION("opinion"),
  /** 处理部门经理签字. */
  SIGN_HANDLING("atonce"),
  /** The manager hands R/G095-2 in. */
  SIGN_CAPA("atonce"),
  /** 按批示答复客户. */
  REPLY("saying"),
  /** 回访. */
  CALLBACK("callback"),
  /** 转责任部门. */
  DISPATCH("dispatch"),
  /** 签收督办单. */
  ACKNOWLEDGE_ORDER("atonce"),
  /** 答复督办单. */
  ANSWER_ORDER("saying"),
  /** The department takes the sheet. */
  ACKNOWLEDGE("atonce"),
  /** 投诉处理情况. */
  HANDLE("handling"),
  /** R/G095-2 is written. */
  WRITE_CAPA("capa"),
  /** 分管领导意见. */
  REVIEW_CAPA("opinion"),
  /** 汇总. */
  COLLECT_CAPA("atonce"),
  /** The measures are followed up. */
  VERIFY_CAPA("opinion"),
  /** No further dispatch after a return. */
  WAIVE("saying"),
  /** 催办. */
  URGE("urge"),
  /** 督办单. */
  ISSUE_ORDER("order"),
  /** 延期. */
  ASK_EXTENSION("extension"),
  /** Another receiver of the same department. */
  REASSIGN("reassign"),
  /** Not ours. */
  RETURN("saying"),
  /** Nobody answers. */
  CLOSE_UNREACHABLE("saying"),
  /** 客户投诉情况说明. */
  REFER("saying"),
  /** Once more. */
  REOPEN("saying"),
  /** 作废. */
  VOID("saying");

  private final String form;

  CaseStep(String form) {
    this.form = form;
  }

  /** The part of the page that asks what the step needs to know. */
  public String form() {
    return form;
  }

  /** Whether it needs to know nothing: pressed, done. */
  public boolean atOnce() {
    return "atonce".equals(form);
  }

  /** Whether it is about one sheet, not the whole case. */
  public boolean ofSheet() {
    return switch (this) {
      case CONSENT,
          SIGN_HANDLING,
          SIGN_CAPA,
          ACKNOWLEDGE,
          HANDLE,
          WRITE_CAPA,
          REVIEW_CAPA,
          COLLECT_CAPA,
          VERIFY_CAPA,
          WAIVE,
          REASSIGN,
          ASK_EXTENSION,
          DECIDE_EXTENSION,
          RETURN ->
          true;
      case SIGN,
          DIRECT,
          DECIDE,
          REPLY,
          CALLBACK,
          DISPATCH,
          URGE,
          ISSUE_ORDER,
          ACKNOWLEDGE_ORDER,
          ANSWER_ORDER,
          CLOSE_UNREACHABLE,
          REFER,
          REOPEN,
          VOID ->
          false;
    };
  }
}
