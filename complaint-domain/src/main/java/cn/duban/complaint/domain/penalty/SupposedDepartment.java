package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A department's fines of a month, as they are and as another amount would have made them. */
public record SupposedDepartment(
    DepartmentCode department,
    int lines,
    Money before,
    Money after,
    BigDecimal difference,
    List<SupposedNotice> notices) {
  public SupposedDepartment {
    notices = List.copyOf(notices);
  }

  static SupposedDepartment of(
      DepartmentCode department, List<FinedDate> dates, Tariff supposed, TariffRule rule) {
    var byNotice =
        dates.stream()
            .collect(
                Collectors.groupingBy(
                    FinedDate::notice,
                    LinkedHashMap<UUID, List<FinedDate>>::new,
                    Collectors.toList()));
    var notices =
        byNotice.values().stream().map(each -> SupposedNotice.of(each, supposed, rule)).toList();
    var before = notices.stream().map(SupposedNotice::before).reduce(Money.ZERO, Money::plus);
    var after = notices.stream().map(SupposedNotice::after).reduce(Money.ZERO, Money::plus);
    return new SupposedDepartment(
        department, dates.size(), before, after, after.yuan().subtract(before.yuan()), notices);
  }
}
