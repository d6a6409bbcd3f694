package cn.duban.complaint.domain.calendar;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.OFFICIAL;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.StageLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Requirements §3: every deadline explains itself, and the list always adds up to the result. */
class DeadlinesPropertyTest {
  private static final long FROM = Instant.parse("2004-01-01T00:00:00Z").getEpochSecond();
  private static final long TO = Instant.parse("2100-12-31T00:00:00Z").getEpochSecond();

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs().between(FROM, TO).map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<StageLimit> dayLimits() {
    return limits(60, LimitUnit.CALENDAR_DAYS, LimitUnit.WORKING_DAYS);
  }

  @Provide
  Arbitrary<StageLimit> exactLimits() {
    return limits(500, LimitUnit.HOURS, LimitUnit.MINUTES);
  }

  private static Arbitrary<StageLimit> limits(int most, LimitUnit... units) {
    return Combinators.combine(Arbitraries.integers().between(1, most), Arbitraries.of(units))
        .as((amount, unit) -> new StageLimit(amount, unit, Duration.ZERO, true));
  }

  @Property
  void asManyDaysAreCountedAsTheLimitHas(
      @ForAll("instants") Instant start, @ForAll("dayLimits") StageLimit limit) {
    var deadline = Deadlines.after(start, limit, OFFICIAL, SHANGHAI, "4.2.2");
    assertThat(deadline.explanation().counted()).isEqualTo(limit.amount());
  }

  @Property
  void everyDayFromReceiptToTheDueDateIsListedOnce(
      @ForAll("instants") Instant start, @ForAll("dayLimits") StageLimit limit) {
    var deadline = Deadlines.after(start, limit, OFFICIAL, SHANGHAI, "4.2.2");
    assertThat(deadline.explanation().days().stream().map(ExplainedDay::date))
        .containsExactlyElementsOf(allDates(start, deadline));
  }

  @Property
  void wholeDaysEndWithTheirLastMicrosecond(
      @ForAll("instants") Instant start, @ForAll("dayLimits") StageLimit limit) {
    var deadline = Deadlines.after(start, limit, OFFICIAL, SHANGHAI, "4.2.2");
    assertThat(LocalDate.ofInstant(deadline.dueAt(), SHANGHAI)).isEqualTo(deadline.dueOn());
    assertThat(LocalDate.ofInstant(deadline.dueAt().plus(1, ChronoUnit.MICROS), SHANGHAI))
        .isEqualTo(deadline.dueOn().plusDays(1));
  }

  @Property
  void workingDaysEndWhereTheCalendarSays(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 60) int amount) {
    var limit = new StageLimit(amount, LimitUnit.WORKING_DAYS, Duration.ZERO, false);
    var received = LocalDate.ofInstant(start, SHANGHAI);
    assertThat(Deadlines.after(start, limit, OFFICIAL, SHANGHAI, "4.3.2 b").dueOn())
        .isEqualTo(OFFICIAL.plusWorkingDays(received, amount));
  }

  @Property
  void theHoursOfEachDayAddUpToTheLimit(
      @ForAll("instants") Instant start, @ForAll("exactLimits") StageLimit limit) {
    var deadline = Deadlines.after(start, limit, OFFICIAL, SHANGHAI, "4.3.2 b");
    var sum =
        deadline.explanation().days().stream()
            .map(day -> Duration.parse(day.detail()))
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(sum).isEqualTo(limit.length());
    assertThat(deadline.dueAt()).isEqualTo(start.plus(limit.length()));
    assertThat(deadline.explanation().days().stream().map(ExplainedDay::date))
        .containsExactlyElementsOf(allDates(start, deadline));
  }

  @Property
  void whatIsStoredReadsBackTheSame(
      @ForAll("instants") Instant start, @ForAll("dayLimits") StageLimit limit) {
    var explanation = Deadlines.after(start, limit, OFFICIAL, SHANGHAI, "4.2.2").explanation();
    var converter = new ExplanationConverter();
    var stored = converter.convertToDatabaseColumn(explanation);
    assertThat(converter.convertToEntityAttribute(stored)).isEqualTo(explanation);
  }

  private static Iterable<LocalDate> allDates(Instant start, Deadline deadline) {
    return LocalDate.ofInstant(start, SHANGHAI).datesUntil(deadline.dueOn().plusDays(1)).toList();
  }
}
