package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.shared.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * How deductions and refunds become lines of months (4.3.5, 4.3.6). A month that was closed takes
 * nothing: what comes later falls into the next open one.
 */
public final class Ledger {
  private Ledger() {}

  /** The charge of an executed notice, in the month of its execution or the first open after it. */
  public static LedgerLine charge(Posting posting, Money amount, YearMonth openFromExecution) {
    return LedgerLine.of(LedgerLineType.CHARGE, posting, amount, openFromExecution);
  }

  /** 下月: the month whose settlement pays back what was granted in this one. */
  public static YearMonth followingMonth(YearMonth grantedIn) {
    return grantedIn.plusMonths(1);
  }

  /** The fine back and its compensation, in {@link #followingMonth} or the first open after it. */
  public static List<LedgerLine> refund(
      Posting posting, Refund refund, YearMonth openFromFollowing) {
    return List.of(
        LedgerLine.of(LedgerLineType.REFUND, posting, refund.fine(), openFromFollowing),
        LedgerLine.of(
            LedgerLineType.COMPENSATION, posting, refund.compensation(), openFromFollowing));
  }
}
