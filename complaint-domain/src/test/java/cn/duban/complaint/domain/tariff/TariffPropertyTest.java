package cn.duban.complaint.domain.tariff;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.on;
import static cn.duban.complaint.domain.tariff.TariffFixtures.since2007;
import static cn.duban.complaint.domain.tariff.TariffFixtures.version;
import static cn.duban.complaint.domain.tariff.TariffRule.WORK_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.shared.Money;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Requirements §4: running once, in parts, or again later gives the same lines. */
class TariffPropertyTest {
  private static final LocalDate DUE_ON = on("2026-11-23");

  private static Tariff changedAfter(int days) {
    return since2007(version(WORK_ORDER, "300.00", DUE_ON.plusDays(days).toString()));
  }

  @Property
  void anySplitOfARunGivesTheSameLines(
      @ForAll @IntRange(min = 1, max = 90) int change,
      @ForAll @IntRange(min = 0, max = 90) int first,
      @ForAll @IntRange(min = 0, max = 90) int second) {
    var tariff = changedAfter(change);
    var split = DUE_ON.plusDays(first);
    var doneOn = split.plusDays(second);
    var parts =
        Stream.concat(
                tariff.accrue(WORK_ORDER, DUE_ON, split).stream(),
                tariff.accrue(WORK_ORDER, split, doneOn).stream())
            .toList();
    assertThat(parts).isEqualTo(tariff.accrue(WORK_ORDER, DUE_ON, doneOn));
  }

  @Property
  void aLaterTariffChangesNoEarlierLine(
      @ForAll @IntRange(min = 1, max = 90) int change,
      @ForAll @IntRange(min = 0, max = 90) int late) {
    var before = since2007().accrue(WORK_ORDER, DUE_ON, DUE_ON.plusDays(late));
    var after = changedAfter(change).accrue(WORK_ORDER, DUE_ON, DUE_ON.plusDays(late));
    int untouched = Math.min(late, change - 1);
    assertThat(after.subList(0, untouched)).isEqualTo(before.subList(0, untouched));
    assertThat(after.subList(untouched, late))
        .allMatch(line -> line.amount().equals(Money.of("300.00")));
  }
}
