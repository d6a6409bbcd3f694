package cn.duban.complaint.ejb.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.duban.complaint.domain.calendar.DayKind;
import cn.duban.complaint.domain.calendar.SpecialDay;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.calendar.CalendarRevision;
import cn.duban.complaint.ejb.calendar.CalendarTables;
import cn.duban.complaint.ejb.calendar.TouchedDeadline;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Monday Nov 23 is declared off: what began on Friday in working days stays as it was frozen. */
@DatabaseTest
class FrozenDeadlinesTest {
  private static final DepartmentCode WL = new DepartmentCode("WL");
  private static final Clock FRIDAY =
      Clock.fixed(TestClock.at("2026-11-20T10:00"), ZoneId.of("Asia/Shanghai"));

  private final TestDatabase database;

  FrozenDeadlinesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void aReviewInWorkingDaysAndACapaInCalendarDays() {
    owe(ObligationType.NOTICE_REVIEW);
    owe(ObligationType.CAPA);
  }

  @Test
  void requirements3_givenADayOff_whenTried_thenWhatCountsWorkingDaysWouldBeDueLater() {
    assertThat(touchedBy("2026-11-23"))
        .extracting(TouchedDeadline::type, TouchedDeadline::dueAt, TouchedDeadline::wouldBeDueAt)
        .containsExactly(
            tuple(
                ObligationType.NOTICE_REVIEW,
                TestClock.at("2026-11-26T00:00").minusNanos(1000),
                TestClock.at("2026-11-27T00:00").minusNanos(1000)));
  }

  @Test
  void requirements3_givenADayOffAfterEverythingIsDue_whenTried_thenNothingIsTouched() {
    assertThat(touchedBy("2026-11-30")).isEmpty();
  }

  private void owe(ObligationType type) {
    database.run(
        em ->
            ObligationTables.bookOn(em, FRIDAY)
                .open(new Debt(type, null, null, WL, WL, type.owner()), FRIDAY.instant()));
  }

  private List<TouchedDeadline> touchedBy(String dayOff) {
    return database.inTransaction(
        em -> {
          var frozen = new FrozenDeadlines();
          frozen.obligations = ObligationTables.on(em);
          frozen.clock = FRIDAY;
          var calendar = CalendarTables.on(em).calendar();
          var day = new SpecialDay(LocalDate.parse(dayOff), DayKind.HOLIDAY, "停工");
          var after = calendar.revisedBy(List.of(day));
          var revision = new CalendarRevision(calendar, after, day.date());
          frozen.on(revision);
          assertThat(ObligationTables.on(em).openDueFrom(LocalDate.EPOCH))
              .extracting(Obligation::dueOn)
              .hasSize(2);
          return revision.touched();
        });
  }
}
