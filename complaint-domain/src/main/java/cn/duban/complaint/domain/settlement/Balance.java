package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A signed sum of ledger lines in yuan (scale 2): what a month adds to performance pay, or takes.
 */
public record Balance(BigDecimal yuan) {
  /** Neither taken nor given. */
  public static final Balance ZERO = new Balance(BigDecimal.ZERO);

  public Balance {
    yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
  }

  static Balance plus(Money amount) {
    return new Balance(amount.yuan());
  }

  static Balance minus(Money amount) {
    return new Balance(amount.yuan().negate());
  }

  /** The sum of these lines, charges counting as minus. */
  public static Balance of(Collection<LedgerLine> lines) {
    return lines.stream().map(LedgerLine::balance).reduce(ZERO, Balance::plus);
  }

  /** Both together. */
  public Balance plus(Balance other) {
    return new Balance(yuan.add(other.yuan));
  }

  @Override
  public String toString() {
    return yuan.toPlainString();
  }
}
