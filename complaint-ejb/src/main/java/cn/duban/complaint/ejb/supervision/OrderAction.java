package cn.duban.complaint.ejb.supervision;

/** What somebody can do now about a supervision order, the most urgent first. */
public enum OrderAction {
  /** Confirm that the department has it. */
  ACKNOWLEDGE_ORDER,
  /** Answer it. */
  ANSWER_ORDER
}
