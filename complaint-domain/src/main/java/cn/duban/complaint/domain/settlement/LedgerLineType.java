package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.shared.Money;

/** What a line of the ledger does to the department's performance pay. */
public enum LedgerLineType {
  /** The fine, at execution: minus. */
  CHARGE,
  /** The fine back, after a granted appeal: plus. */
  REFUND,
  /** What 120 % are more than the fine: plus (4.3.6). */
  COMPENSATION;

  /** The amount with its sign. */
  Balance balance(Money amount) {
    return switch (this) {
      case CHARGE -> Balance.minus(amount);
      case REFUND, COMPENSATION -> Balance.plus(amount);
    };
  }
}
