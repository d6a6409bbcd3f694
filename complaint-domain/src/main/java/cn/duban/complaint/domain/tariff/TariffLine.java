package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.shared.Money;
import java.time.LocalDate;
import java.util.Collection;

/** What one overdue date costs. */
public record TariffLine(LocalDate date, Money amount) {
  /** What all of them cost together. */
  public static Money total(Collection<TariffLine> lines) {
    return lines.stream().map(TariffLine::amount).reduce(Money.ZERO, Money::plus);
  }
}
