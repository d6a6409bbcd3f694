package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.TariffOrigin;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersion;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a rule's amount: how much, from when, why, by which document, by whom and when.
 *
 * @param origin the regulation, the console, or the configuration
 */
public record TariffVersionRow(
    TariffRule rule,
    Money amount,
    LocalDate validFrom,
    String clause,
    String reason,
    String source,
    TariffOrigin origin,
    String by,
    Instant at) {
  static TariffVersionRow of(TariffVersion version) {
    return new TariffVersionRow(
        version.rule(),
        version.amount(),
        version.validFrom(),
        version.rule().clause(),
        version.reason(),
        version.source(),
        version.origin(),
        version.by(),
        version.at());
  }
}
