package cn.duban.complaint.domain.penalty;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.penalty.PenaltyFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However often it runs and is cut off, every overdue day has one line, and all explain it. */
class AccrualPropertyTest {
  @Property(tries = 300)
  void anyRunsAndCutOffsGiveEachDayOneLine(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> steps) {
    var notices = new ArrayList<>(List.of(growing()));
    int day = 0;
    for (int step : steps) {
      day += step;
      var current = notices.get(notices.size() - 1);
      current.accrue(lateExcept(datesOf(notices, current), day, false), MONDAY_NOON);
      if (step == 2) {
        current.cutOff(by(CS_MANAGER));
        notices.add(growing());
      }
    }
    var last = notices.get(notices.size() - 1);
    last.accrue(lateExcept(datesOf(notices, last), day, true), MONDAY_NOON);

    var all = notices.stream().flatMap(n -> n.lines().stream()).map(AccrualLine::date).toList();
    assertThat(all)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, day).mapToObj(DUE_ON::plusDays).toList());
    assertThat(notices)
        .allMatch(
            n ->
                n.explanation()
                    .countedDates()
                    .equals(n.lines().stream().map(AccrualLine::date).toList()));
    assertThat(notices.stream().map(PenaltyNotice::amount).reduce(Money.ZERO, Money::plus))
        .isEqualTo(Money.of(day * 200 + ".00"));
  }

  private static Set<LocalDate> datesOf(List<PenaltyNotice> notices, PenaltyNotice except) {
    var dates = new HashSet<LocalDate>();
    notices.stream()
        .filter(notice -> notice != except)
        .forEach(notice -> notice.lines().forEach(line -> dates.add(line.date())));
    return dates;
  }
}
