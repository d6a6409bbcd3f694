package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.penalty.SupposedMonth;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.TariffChange;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersionRule;
import cn.duban.complaint.domain.tariff.Tariffs;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;

/**
 * Shows the administrator, before another amount is published, what it would have changed last
 * month: numbers and sums, no customer and no facts (requirements §1).
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class TariffPreview {
  @Inject PenaltyNotices notices;
  @Inject Tariffs tariffs;
  @Inject Clock clock;

  /**
   * Last month's fines under a rule as they are, and at this amount.
   *
   * @throws RuleViolation {@link TariffVersionRule#NO_TARIFF_AMOUNT}, {@link
   *     TariffVersionRule#NOT_AN_AMOUNT}
   */
  public SupposedMonth lastMonth(TariffRule rule, BigDecimal yuan) {
    var amount = TariffChange.amount(rule, yuan);
    var month = YearMonth.now(clock).minusMonths(1);
    var fined = new SupposedMonth.Fined(notices.fined(rule, month), tariffs.tariff());
    return SupposedMonth.of(rule, amount, month, fined);
  }
}
