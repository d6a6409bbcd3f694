package cn.duban.complaint.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in yuan (CNY, scale 2), deducted from or refunded to performance pay; never negative (a
 * signed sum is a balance).
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
  /** Largest amount the ledger can carry in one line: {@code numeric(12,2)}. */
  private static final BigDecimal LIMIT = new BigDecimal("9999999999.99");

  /** Nothing at all. */
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  public Money {
    yuan = yuan.setScale(2, RoundingMode.UNNECESSARY); // half a fen is an error, not a rounding
    if (yuan.signum() < 0 || yuan.compareTo(LIMIT) > 0) {
      throw new IllegalArgumentException("Money must lie between 0.00 and " + LIMIT + ": " + yuan);
    }
  }

  /** Reads an amount such as {@code "200.00"}. */
  public static Money of(String yuan) {
    return new Money(new BigDecimal(yuan));
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  /** This amount times a factor, rounded half up to the fen: 120 % of 200.00 is 240.00 (4.3.6). */
  public Money times(BigDecimal factor) {
    return new Money(yuan.multiply(factor).setScale(2, RoundingMode.HALF_UP));
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  @Override
  public String toString() {
    return yuan.toPlainString();
  }
}
