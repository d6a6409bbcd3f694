package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an administrator decides: a breach of this rule costs this amount from this date on, for
 * this reason, as this document says.
 */
public record TariffChange(
    TariffRule rule, Money amount, LocalDate validFrom, String reason, String source) {
  private static final Money LEAST = Money.of("0.01");
  private static final Money MOST = Money.of("1000000.00");

  /** Refuses an amount for a rule that has none, one out of bounds, and a change without reason. */
  public TariffChange {
    amount = amount(rule, amount.yuan());
    reason = Text.opinion("reason", reason);
    source = Text.optional("source", source, Text.NAME);
  }

  /**
   * What a breach of a rule can cost: 0.01 to 1,000,000.00 yuan, half a fen is refused.
   *
   * @throws RuleViolation {@link TariffVersionRule#NO_TARIFF_AMOUNT}, {@link
   *     TariffVersionRule#NOT_AN_AMOUNT}
   */
  public static Money amount(TariffRule rule, BigDecimal yuan) {
    if (!rule.hasAmount()) {
      throw RuleViolation.of("rule", TariffVersionRule.NO_TARIFF_AMOUNT, rule);
    }
    if (yuan.compareTo(LEAST.yuan()) < 0
        || yuan.compareTo(MOST.yuan()) > 0
        || yuan.stripTrailingZeros().scale() > 2) {
      throw RuleViolation.of("amount", TariffVersionRule.NOT_AN_AMOUNT, yuan.toString());
    }
    return new Money(yuan);
  }
}
