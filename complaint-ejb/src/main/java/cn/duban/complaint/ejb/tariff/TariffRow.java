package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffOrigin;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the tariff as it is in force on a date.
 *
 * @param amount null where a contract or another rule has it, or nothing is in force yet
 * @param validFrom since when, null as the amount
 * @param perDay whether each overdue day costs the amount
 * @param origin the regulation, the console, or the configuration; null as the amount
 */
public record TariffRow(
    TariffRule rule,
    @Nullable Money amount,
    @Nullable LocalDate validFrom,
    String clause,
    boolean perDay,
    @Nullable String reason,
    @Nullable String source,
    @Nullable TariffOrigin origin) {
  static TariffRow of(TariffRule rule, Tariff tariff, LocalDate on) {
    var version = tariff.find(rule, on);
    return new TariffRow(
        rule,
        version.map(TariffVersion::amount).orElse(null),
        version.map(TariffVersion::validFrom).orElse(null),
        rule.clause(),
        rule.perDay(),
        version.map(TariffVersion::reason).orElse(null),
        version.map(TariffVersion::source).orElse(null),
        version.map(TariffVersion::origin).orElse(null));
  }
}
