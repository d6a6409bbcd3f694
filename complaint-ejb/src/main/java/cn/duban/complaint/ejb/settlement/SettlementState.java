package cn.duban.complaint.ejb.settlement;

/** Whether a month still takes lines. */
public enum SettlementState {
  /** What is executed or granted still falls into it. */
  OPEN,
  /** General affairs has closed it: nothing is added any more. */
  CLOSED
}
