package cn.duban.complaint.domain.settlement;

/** What a line of the ledger does to the department's performance pay. */
public enum LedgerLineType {
  /** The fine, at execution: minus. */
  CHARGE,
  /** The fine back, after a granted appeal: plus. */
  REFUND,
  /** What 120 % are more than the fine: plus (4.3.6). */
  COMPENSATION
}
