package cn.duban.complaint.ejb.casefile;

/** What somebody can do now about a whole case, the most urgent first. */
public enum CaseAction {
  /** Sign R/G095-1. */
  SIGN,
  /** Send it to one or more departments. */
  DISPATCH,
  /** Record a call to the customer. */
  CALLBACK,
  /** Direct what the customer is told. */
  DIRECT,
  /** Answer the customer as directed. */
  REPLY,
  /** Decide what was referred to the company. */
  DECIDE,
  /** Urge a department. */
  URGE,
  /** Issue a supervision order. */
  ISSUE_ORDER,
  /** Close a case whose customer cannot be reached. */
  CLOSE_UNREACHABLE,
  /** Refer it to the company. */
  REFER,
  /** Void it. */
  VOID,
  /** Reopen it. */
  REOPEN
}
