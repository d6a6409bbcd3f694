package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
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
    if (!rule.hasAmount()) {
      throw RuleViolation.of("rule", TariffVersionRule.NO_TARIFF_AMOUNT, rule);
    }
    if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
      throw RuleViolation.of("amount", TariffVersionRule.NOT_AN_AMOUNT, amount);
    }
    reason = Text.opinion("reason", reason);
    source = Text.optional("source", source, Text.NAME);
  }
}
