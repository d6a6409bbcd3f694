package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.calendar.ExplainedDay;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The overdue days that one growing draft answers for, each at the amount in force on that date
 * (4.3.2 b, d): the lines are the counted days of the explanation, no more and no fewer.
 *
 * @param ended whether the obligation has ended, so that no day is added any more
 */
public record Accrual(Explanation days, List<TariffLine> lines, boolean ended) {
  public Accrual {
    lines = List.copyOf(lines);
  }

  /**
   * What is left of an obligation's overdue days when those on other notices are taken away.
   *
   * @param elsewhere the dates that have a line on another notice: cut off, confirmed, or voided
   */
  public static Accrual of(
      Explanation overdue,
      Set<LocalDate> elsewhere,
      Tariff tariff,
      TariffRule rule,
      boolean ended) {
    var last = elsewhere.stream().max(LocalDate::compareTo);
    Predicate<ExplainedDay> remains =
        day -> day.counted() ? !elsewhere.contains(day.date()) : isAfter(day.date(), last);
    var days = new Explanation(overdue.days().stream().filter(remains).toList());
    return new Accrual(days, tariff.accrue(rule, days), ended);
  }

  private static boolean isAfter(LocalDate date, Optional<LocalDate> last) {
    return last.isEmpty() || date.isAfter(last.get());
  }

  /** Whether there is nothing to fine. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
