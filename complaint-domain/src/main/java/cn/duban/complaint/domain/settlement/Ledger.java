package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.shared.Money;
import java.time.YearMonth;
import java.util.List;

/** How deductions and refunds become lines of months (4.3.5, 4.3.6). */
public final class Ledger {
  private Ledger() {}

  /** The charge of an executed notice, in the month of its execution. */
  public static LedgerLine charge(Posting posting, Money amount, YearMonth executedIn) {
    return LedgerLine.of(LedgerLineType.CHARGE, posting, amount, executedIn);
  }

  /** The refund and its compensation, in the month after the general manager's approval. */
  public static List<LedgerLine> refund(Posting posting, Refund refund, YearMonth grantedIn) {
    var following = grantedIn.plusMonths(1);
    return List.of(
        LedgerLine.of(LedgerLineType.REFUND, posting, refund.fine(), following),
        LedgerLine.of(LedgerLineType.COMPENSATION, posting, refund.compensation(), following));
  }
}
