package cn.duban.complaint.domain.supervision;

/** Where a supervision order stands. */
public enum SupervisionOrderStatus {
  /** 待签收: the department has not confirmed that it has it. */
  ISSUED,
  /** 待答复: the department has it. */
  ACKNOWLEDGED,
  /** 已答复: the department's manager has answered. */
  ANSWERED
}
