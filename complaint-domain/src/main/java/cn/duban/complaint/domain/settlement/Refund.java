package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.shared.Money;
import java.math.BigDecimal;

/**
 * What comes back after a granted appeal: the fine, and what the factor adds on top.
 * 在下月的绩效工资中按处罚金额的120%返还 (4.3.6).
 */
public record Refund(Money fine, Money compensation) {
  /** The refund of this fine: 200.00 at 1.20 is 200.00 back and 40.00 on top. */
  public static Refund of(Money fine, BigDecimal factor) {
    return new Refund(fine, fine.times(factor).minus(fine));
  }

  /** What is paid altogether. */
  public Money total() {
    return fine.plus(compensation);
  }
}
