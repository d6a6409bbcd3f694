package cn.duban.complaint.domain.calendar;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.OFFICIAL;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.SHANGHAI;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.WEEKENDS_ONLY;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.at;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** Requirements §3, and the rows of §4 that say when something is due. */
class DeadlinesTest {
  private static final StageLimit THREE_DAYS = StageLimit.parse("3 CALENDAR_DAYS penalised");
  private static final StageLimit THREE_WORKING_DAYS = StageLimit.parse("3 WORKING_DAYS");
  private static final StageLimit ONE_DAY = StageLimit.parse("1 CALENDAR_DAYS");
  private static final StageLimit A_DAY_IN_HOURS = StageLimit.parse("24 HOURS");

  @Test
  void clause422_givenReceivedOnNov20AtAnyHour_thenWithinThreeDaysEndsOnNov23At24() {
    for (var received : new String[] {"2026-11-20 00:00", "2026-11-20 10:00", "2026-11-20 23:59"}) {
      // when
      var deadline = Deadlines.after(at(received), THREE_DAYS, OFFICIAL, SHANGHAI, "4.2.2");
      // then
      assertThat(deadline.dueOn()).isEqualTo("2026-11-23");
      assertThat(deadline.dueAt()).isEqualTo(at("2026-11-23 23:59:59.999999"));
    }
  }

  @Test
  void clause422_givenThreeDaysOverAWeekend_thenDaysOffCountAndTheDayOfReceiptDoesNot() {
    var deadline = Deadlines.after(at("2026-11-20 10:00"), THREE_DAYS, OFFICIAL, SHANGHAI, "4.2.2");
    assertThat(deadline.explanation().days())
        .containsExactly(
            new ExplainedDay(on("2026-11-20"), false, DayReason.DAY_OF_RECEIPT, "", "4.2.2"),
            new ExplainedDay(on("2026-11-21"), true, DayReason.CALENDAR_DAY, "", "4.2.2"),
            new ExplainedDay(on("2026-11-22"), true, DayReason.CALENDAR_DAY, "", "4.2.2"),
            new ExplainedDay(on("2026-11-23"), true, DayReason.CALENDAR_DAY, "", "4.2.2"));
  }

  @Test
  void clause422_givenLastDayIsAHoliday_thenItIsNotMoved() {
    var deadline = Deadlines.after(at("2026-02-14 10:00"), THREE_DAYS, OFFICIAL, SHANGHAI, "4.2.2");
    assertThat(deadline.dueOn()).isEqualTo("2026-02-17");
    assertThat(deadline.explanation().days().get(3).detail()).isEqualTo("春节");
  }

  @Test
  void clause422_givenReceivedOnNewYearsEve_thenItIsDueInTheNextYear() {
    var deadline = Deadlines.after(at("2027-12-31 23:00"), THREE_DAYS, OFFICIAL, SHANGHAI, "4.2.2");
    assertThat(deadline.dueOn()).isEqualTo("2028-01-03");
  }

  @Test
  void clause422_givenCapaDueNov23_whenHandedInAtTheLastSecond_thenItIsInTime() {
    var deadline = Deadlines.after(at("2026-11-20 10:00"), THREE_DAYS, OFFICIAL, SHANGHAI, "4.2.2");
    assertThat(deadline.isMetAt(at("2026-11-23 23:59:59"))).isTrue();
    assertThat(deadline.isMetAt(at("2026-11-23 23:59:59.999999"))).isTrue();
    assertThat(deadline.isMetAt(at("2026-11-24 00:00:00"))).isFalse();
  }

  @Test
  void clause432b_givenBroadbandRepairIn24Hours_whenAcceptedFeb14At10_thenDueFeb15At10() {
    // when
    var deadline = Deadlines.service(at("2026-02-14 10:00"), A_DAY_IN_HOURS, OFFICIAL, SHANGHAI);
    // then
    assertThat(deadline.dueAt()).isEqualTo(at("2026-02-15 10:00"));
    assertThat(deadline.dueOn()).isEqualTo("2026-02-15");
    assertThat(deadline.explanation().days())
        .containsExactly(
            new ExplainedDay(on("2026-02-14"), true, DayReason.HOURS, "PT14H", "4.3.2 b"),
            new ExplainedDay(on("2026-02-15"), true, DayReason.HOURS, "PT10H", "4.3.2 b"));
  }

  @Test
  void clause432b_givenThreeWorkingDays_whenAcceptedBeforeSpringFestival_thenDueFeb25At24() {
    // when
    var deadline =
        Deadlines.service(at("2026-02-13 10:00"), THREE_WORKING_DAYS, OFFICIAL, SHANGHAI);
    // then
    assertThat(deadline.dueAt()).isEqualTo(at("2026-02-25 23:59:59.999999"));
    assertThat(deadline.explanation().countedDates())
        .containsExactly(on("2026-02-14"), on("2026-02-24"), on("2026-02-25"));
  }

  @Test
  void clause432b_givenSpringFestival_thenEachDayOffIsListedWithItsName() {
    var deadline =
        Deadlines.service(at("2026-02-13 10:00"), THREE_WORKING_DAYS, OFFICIAL, SHANGHAI);
    assertThat(deadline.explanation().days())
        .hasSize(13)
        .contains(
            new ExplainedDay(
                on("2026-02-14"), true, DayReason.MAKE_UP_WORKING_DAY, "春节", "4.3.2 b"),
            new ExplainedDay(on("2026-02-17"), false, DayReason.HOLIDAY, "春节", "4.3.2 b"));
  }

  @Test
  void clause432b_givenYearWithoutCalendar_thenWorkingDaysSkipWeekendsOnly() {
    var deadline =
        Deadlines.service(at("2099-12-31 10:00"), THREE_WORKING_DAYS, WEEKENDS_ONLY, SHANGHAI);
    assertThat(deadline.dueOn()).isEqualTo("2100-01-05");
  }

  @Test
  void clause432e_givenTenMinutes_thenTheTenthMinuteToTheMillisecondIsInTime() {
    // when
    var deadline =
        Deadlines.after(
            at("2026-11-20 10:00"), Deadlines.TEN_MINUTES, OFFICIAL, SHANGHAI, "4.3.2 e");
    // then
    assertThat(deadline.isMetAt(at("2026-11-20 10:10:00.000"))).isTrue();
    assertThat(deadline.isMetAt(at("2026-11-20 10:10:00.001"))).isFalse();
  }

  @Test
  void clause421_givenTimeOnTheForm_thenItIsDueAtThatInstant() {
    // when
    var deadline =
        Deadlines.promised(
            at("2026-11-20 10:00"), at("2026-11-22 17:00"), OFFICIAL, SHANGHAI, "4.2.2");
    // then
    assertThat(deadline.dueAt()).isEqualTo(at("2026-11-22 17:00"));
    assertThat(deadline.explanation().days())
        .containsExactly(
            new ExplainedDay(on("2026-11-20"), false, DayReason.DAY_OF_RECEIPT, "", "4.2.2"),
            new ExplainedDay(on("2026-11-21"), true, DayReason.CALENDAR_DAY, "", "4.2.2"),
            new ExplainedDay(on("2026-11-22"), true, DayReason.PROMISED_TIME, "17:00", "4.2.2"));
  }

  @Test
  void clause421_givenTimeOnTheFormOnTheDayOfReceipt_thenThatDayIsAllThereIs() {
    var deadline =
        Deadlines.promised(
            at("2026-11-20 10:00"), at("2026-11-20 17:00"), OFFICIAL, SHANGHAI, "4.2.2");
    assertThat(deadline.explanation().days())
        .containsExactly(
            new ExplainedDay(on("2026-11-20"), true, DayReason.PROMISED_TIME, "17:00", "4.2.2"));
  }

  @Test
  void clause421_givenTimeOnTheFormHasPassed_thenItIsRefused() {
    var received = at("2026-11-20 10:00");
    assertRefused(
        CalendarRule.PROMISED_BEFORE_RECEIPT,
        () -> Deadlines.promised(received, received, OFFICIAL, SHANGHAI, "4.2.2"));
  }

  @Test
  void clause421_givenTimeOnTheFormIsBeyondAYear_thenItIsRefused() {
    assertRefused(
        CalendarRule.PROMISED_TOO_LATE,
        () ->
            Deadlines.promised(
                at("2026-11-20 10:00"), at("9999-12-31 00:00"), OFFICIAL, SHANGHAI, "4.2.2"));
  }

  @Test
  void clause423_givenSecondRound_thenOneDayEndsTheNextDayAt24() {
    var deadline = Deadlines.after(at("2026-11-20 00:00"), ONE_DAY, OFFICIAL, SHANGHAI, "4.2.3");
    assertThat(deadline.dueOn()).isEqualTo("2026-11-21");
  }

  private static void assertRefused(CalendarRule rule, Runnable promise) {
    assertThatThrownBy(promise::run)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refusal -> {
              assertThat(refusal.rule()).isEqualTo(rule);
              assertThat(refusal.field()).contains("replyDue");
            });
  }
}
