package cn.duban.complaint.domain.calendar;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.policy.OverdueCounting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Requirements §3: the overdue days add up, and no later day changes an earlier one. */
class OverdueDaysPropertyTest {
  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(0, 35_000).map(LocalDate.of(2004, 1, 1)::plusDays);
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(0, 3_000_000_000L)
        .map(Instant.parse("2004-01-01T00:00:00Z")::plusSeconds);
  }

  @Property
  void theListAddsUpToTheDifferenceOfTheDates(
      @ForAll("dates") LocalDate dueOn, @ForAll @IntRange(min = -400, max = 400) int late) {
    var doneOn = dueOn.plusDays(late);
    var days = OverdueDays.explain(dueOn, doneOn, Set.of(), "4.3.2 d");
    assertThat(days.counted()).isEqualTo(OverdueDays.count(dueOn, doneOn));
    assertThat(days.counted()).isEqualTo(Math.max(0, ChronoUnit.DAYS.between(dueOn, doneOn)));
  }

  @Property
  void movingTheEndChangesNoEarlierDay(
      @ForAll("dates") LocalDate dueOn,
      @ForAll @IntRange(min = 0, max = 300) int late,
      @ForAll @IntRange(min = 0, max = 300) int later) {
    var before = OverdueDays.explain(dueOn, dueOn.plusDays(late), Set.of(), "4.3.2 d");
    var after = OverdueDays.explain(dueOn, dueOn.plusDays(late + later), Set.of(), "4.3.2 d");
    assertThat(after.days()).hasSize(late + later);
    assertThat(after.days().subList(0, late)).isEqualTo(before.days());
  }

  @Property
  void anySplitOfARunGivesTheSameDays(
      @ForAll("dates") LocalDate dueOn,
      @ForAll @IntRange(min = 0, max = 200) int first,
      @ForAll @IntRange(min = 0, max = 200) int second) {
    var split = dueOn.plusDays(first);
    var doneOn = split.plusDays(second);
    var parts =
        Stream.concat(OverdueDays.dates(dueOn, split), OverdueDays.dates(split, doneOn)).toList();
    assertThat(parts).isEqualTo(OverdueDays.dates(dueOn, doneOn).toList());
  }

  @Property
  void exemptDatesAreListedAndNotCounted(
      @ForAll("dates") LocalDate dueOn,
      @ForAll @IntRange(min = 1, max = 100) int late,
      @ForAll Set<@IntRange(min = 1, max = 100) Integer> exempt) {
    var dates = exempt.stream().map(dueOn::plusDays).toList();
    var days = OverdueDays.explain(dueOn, dueOn.plusDays(late), dates, "4.3.2 d");
    assertThat(days.days()).hasSize(late);
    assertThat(days.countedDates()).noneMatch(dates::contains);
    assertThat(days.counted())
        .isEqualTo(late - (int) exempt.stream().filter(day -> day <= late).count());
  }

  @Property
  void started24hCountsEveryPeriodThatHasBegun(
      @ForAll("instants") Instant dueAt, @ForAll @IntRange(min = 0, max = 5_000_000) int seconds) {
    var delay = new Delay(dueAt, dueAt.plusSeconds(seconds), SHANGHAI);
    long day = Duration.ofDays(1).toSeconds();
    assertThat(OverdueDays.count(OverdueCounting.STARTED_24H, delay))
        .isEqualTo((int) ((seconds + day - 1) / day));
  }

  @Property
  void noDateIsOverdueTwice(
      @ForAll("instants") Instant dueAt,
      @ForAll @IntRange(min = 0, max = 50_000_000) int seconds,
      @ForAll OverdueCounting counting) {
    var delay = new Delay(dueAt, dueAt.plusSeconds(seconds), SHANGHAI);
    assertThat(delay.overdueDates(counting).toList()).doesNotHaveDuplicates().isSorted();
  }
}
