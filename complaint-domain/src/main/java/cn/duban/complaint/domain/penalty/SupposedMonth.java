package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a month's fines under one rule would have been at another amount: the dates that were fined,
 * priced by the tariff as if that amount had held in the whole month (4.3.2, 4.3.3). It changes
 * nothing.
 *
 * @param difference after less before; negative where it would have been less
 */
public record SupposedMonth(
    TariffRule rule,
    Money amount,
    YearMonth month,
    int lines,
    Money before,
    Money after,
    BigDecimal difference,
    List<SupposedDepartment> departments) {
  public SupposedMonth {
    departments = List.copyOf(departments);
  }

  /** Prices a month's fined dates at this amount. */
  public static SupposedMonth of(TariffRule rule, Money amount, YearMonth month, Fined fined) {
    var supposed = fined.tariff().supposing(rule, amount, month);
    var byDepartment =
        fined.dates().stream()
            .collect(
                Collectors.groupingBy(
                    date -> date.department().code(),
                    TreeMap<String, List<FinedDate>>::new,
                    Collectors.toList()));
    var departments =
        byDepartment.entrySet().stream()
            .map(
                each ->
                    SupposedDepartment.of(
                        new DepartmentCode(each.getKey()), each.getValue(), supposed, rule))
            .toList();
    var before =
        departments.stream().map(SupposedDepartment::before).reduce(Money.ZERO, Money::plus);
    var after = departments.stream().map(SupposedDepartment::after).reduce(Money.ZERO, Money::plus);
    return new SupposedMonth(
        rule,
        amount,
        month,
        fined.dates().size(),
        before,
        after,
        after.yuan().subtract(before.yuan()),
        departments);
  }

  /** The dates that were fined, and the tariff as it is. */
  public record Fined(List<FinedDate> dates, Tariff tariff) {
    public Fined {
      dates = List.copyOf(dates);
    }
  }
}
