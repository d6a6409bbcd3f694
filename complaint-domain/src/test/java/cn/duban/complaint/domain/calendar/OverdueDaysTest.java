package cn.duban.complaint.domain.calendar;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.SHANGHAI;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.at;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.on;
import static cn.duban.complaint.domain.policy.OverdueCounting.CALENDAR_DATE;
import static cn.duban.complaint.domain.policy.OverdueCounting.STARTED_24H;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 4.3.2 b, d: 每超期1天. */
class OverdueDaysTest {
  private static final Instant NOV_23_AT_24 = at("2026-11-23 23:59:59.999999");
  private static final Instant FEB_15_AT_10 = at("2026-02-15 10:00");

  @Test
  void clause432d_givenDueNov23_whenDoneNov24OneSecondAfterMidnight_thenOneDay() {
    assertThat(OverdueDays.count(CALENDAR_DATE, until(NOV_23_AT_24, "2026-11-24 00:00:01")))
        .isEqualTo(1);
    assertThat(OverdueDays.count(on("2026-11-23"), on("2026-11-24"))).isEqualTo(1);
  }

  @Test
  void clause432b_givenLateByHoursOnTheDueDateItself_thenNoDay() {
    assertThat(OverdueDays.count(CALENDAR_DATE, until(FEB_15_AT_10, "2026-02-15 23:59"))).isZero();
  }

  @Test
  void clause432b_givenDueFeb15At10_whenDoneFeb16At9_thenOneDay() {
    assertThat(OverdueDays.count(CALENDAR_DATE, until(FEB_15_AT_10, "2026-02-16 09:00")))
        .isEqualTo(1);
  }

  @Test
  void clause432d_givenDoneBeforeItWasDue_thenNoDay() {
    assertThat(OverdueDays.count(on("2026-11-23"), on("2026-11-20"))).isZero();
    assertThat(OverdueDays.explain(on("2026-11-23"), on("2026-11-20"), Set.of(), "4.3.2 d"))
        .isEqualTo(Explanation.NONE);
  }

  @Test
  void started24h_givenLateByOneHour_thenOneDayOnTheDueDate() {
    var explanation =
        OverdueDays.explain(
            STARTED_24H, until(FEB_15_AT_10, "2026-02-15 11:00"), Set.of(), "4.3.2 b");
    assertThat(explanation.countedDates()).containsExactly(on("2026-02-15"));
  }

  @Test
  void started24h_givenInTime_thenNoDay() {
    assertThat(OverdueDays.count(STARTED_24H, new Delay(FEB_15_AT_10, FEB_15_AT_10, SHANGHAI)))
        .isZero();
  }

  @Test
  void started24h_givenExactly24HoursLate_thenOneDayAndAMicrosecondMoreIsTwo() {
    assertThat(OverdueDays.count(STARTED_24H, until(FEB_15_AT_10, "2026-02-16 10:00")))
        .isEqualTo(1);
    assertThat(OverdueDays.count(STARTED_24H, until(FEB_15_AT_10, "2026-02-16 10:00:00.000001")))
        .isEqualTo(2);
  }

  @Test
  void started24h_givenDueAtTheEndOfADay_thenItCountsLikeCalendarDates() {
    var delay = until(NOV_23_AT_24, "2026-11-27 10:00");
    assertThat(OverdueDays.explain(STARTED_24H, delay, Set.of(), "4.3.2 d"))
        .isEqualTo(OverdueDays.explain(CALENDAR_DATE, delay, Set.of(), "4.3.2 d"));
  }

  @Test
  void clause431_givenTheExecutiveHeldTheCase_thenThoseDaysAreListedButNobodys() {
    // given
    var held = OverdueDays.heldDates(at("2026-11-25 16:00"), at("2026-11-26 09:00"), SHANGHAI);
    // when
    var explanation = OverdueDays.explain(on("2026-11-23"), on("2026-11-27"), held, "4.3.2 d");
    // then
    assertThat(explanation.days())
        .containsExactly(
            new ExplainedDay(on("2026-11-24"), true, DayReason.OVERDUE, "", "4.3.2 d"),
            new ExplainedDay(on("2026-11-25"), false, DayReason.HELD_BY_EXECUTIVE, "", "4.3.2 d"),
            new ExplainedDay(on("2026-11-26"), false, DayReason.HELD_BY_EXECUTIVE, "", "4.3.2 d"),
            new ExplainedDay(on("2026-11-27"), true, DayReason.OVERDUE, "", "4.3.2 d"));
  }

  private static Delay until(Instant dueAt, String doneAt) {
    return new Delay(dueAt, at(doneAt), SHANGHAI);
  }
}
