package cn.duban.complaint.domain.calendar;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.OFFICIAL;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.WEEKENDS_ONLY;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requirements §3: weekends and official holidays are off, make-up weekends are worked. */
class WorkingCalendarTest {
  @Test
  void givenSpringFestival2026_thenItIsOffWithItsName() {
    assertThat(OFFICIAL.isWorkingDay(on("2026-02-17"))).isFalse();
    assertThat(OFFICIAL.reason(on("2026-02-17"))).isEqualTo(DayReason.HOLIDAY);
    assertThat(OFFICIAL.name(on("2026-02-17"))).isEqualTo("春节");
  }

  @Test
  void givenMakeUpSaturday_thenItIsWorked() {
    assertThat(OFFICIAL.isWorkingDay(on("2026-02-14"))).isTrue();
    assertThat(OFFICIAL.reason(on("2026-02-14"))).isEqualTo(DayReason.MAKE_UP_WORKING_DAY);
  }

  @Test
  void givenOrdinaryWeek_thenSaturdayAndSundayAreOff() {
    assertThat(OFFICIAL.reason(on("2026-11-20"))).isEqualTo(DayReason.WORKING_DAY);
    assertThat(OFFICIAL.reason(on("2026-11-21"))).isEqualTo(DayReason.WEEKEND);
    assertThat(OFFICIAL.reason(on("2026-11-22"))).isEqualTo(DayReason.WEEKEND);
    assertThat(OFFICIAL.name(on("2026-11-22"))).isEmpty();
  }

  @Test
  void givenWeekdayWronglyAnnouncedOff_whenCorrectedToWorked_thenItIsAnOrdinaryWorkingDay() {
    var wednesday = new SpecialDay(on("2027-03-03"), DayKind.WORKDAY, "更正");
    assertThat(WorkingCalendar.of(List.of(wednesday)).reason(wednesday.date()))
        .isEqualTo(DayReason.WORKING_DAY);
  }

  @Test
  void givenYearWithoutCalendar_thenItHasItsWeekendsOnly() {
    assertThat(OFFICIAL.covers(2027)).isFalse();
    assertThat(OFFICIAL.isWorkingDay(on("2027-01-01"))).isTrue();
    assertThat(OFFICIAL.isWorkingDay(on("2100-01-02"))).isFalse();
  }

  @Test
  void givenSeed_thenItCoversEveryYearFrom2004To2026() {
    assertThat(IntStream.rangeClosed(2004, 2026)).allMatch(OFFICIAL::covers);
    assertThat(OFFICIAL.covers(2003)).isFalse();
  }

  @Test
  void givenFridayBeforeTheFestival_whenThreeWorkingDaysPass_thenItIsAfterTheFestival() {
    assertThat(OFFICIAL.plusWorkingDays(on("2026-02-13"), 3)).isEqualTo("2026-02-25");
  }

  @Test
  void givenNoWorkingDays_thenTheDateStays() {
    assertThat(OFFICIAL.plusWorkingDays(on("2026-11-21"), 0)).isEqualTo("2026-11-21");
  }

  @Test
  void givenDayOff_thenTheNextWorkingDayIsFound() {
    assertThat(OFFICIAL.onOrNextWorkingDay(on("2026-02-15"))).isEqualTo("2026-02-24");
    assertThat(OFFICIAL.onOrNextWorkingDay(on("2026-11-20"))).isEqualTo("2026-11-20");
    assertThat(WEEKENDS_ONLY.onOrNextWorkingDay(on("2100-01-02"))).isEqualTo("2100-01-04");
  }

  @Test
  void givenDateBeyondTheYearsThatAreKept_thenItIsRefused() {
    assertThatThrownBy(() -> new SpecialDay(on("2101-01-01"), DayKind.HOLIDAY, "元旦"))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refusal -> {
              assertThat(refusal.rule()).isEqualTo(CalendarRule.YEAR_OUT_OF_RANGE);
              assertThat(refusal.field()).contains("date");
            });
  }
}
