package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice's share in a month, as it is and as another amount would have made it.
 *
 * @param number null while customer service has not confirmed it
 * @param lines how many dates of the month it fines
 * @param before what they cost
 * @param after what they would have cost
 * @param difference after less before; negative where it would have been less
 */
public record SupposedNotice(
    UUID notice,
    @Nullable PenaltyNoticeNumber number,
    PenaltyStatus state,
    @Nullable ComplaintNumber complaint,
    int lines,
    Money before,
    Money after,
    BigDecimal difference) {
  static SupposedNotice of(List<FinedDate> dates, Tariff supposed, TariffRule rule) {
    var first = dates.get(0);
    var before = dates.stream().map(FinedDate::amount).reduce(Money.ZERO, Money::plus);
    var lines = supposed.price(rule, dates.stream().map(FinedDate::date).toList());
    var after = TariffLine.total(lines);
    return new SupposedNotice(
        first.notice(),
        first.number(),
        first.state(),
        first.complaint(),
        lines.size(),
        before,
        after,
        after.yuan().subtract(before.yuan()));
  }
}
