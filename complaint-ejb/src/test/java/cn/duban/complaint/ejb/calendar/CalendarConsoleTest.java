package cn.duban.complaint.ejb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.calendar.CalendarRule;
import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.WorkingCalendar;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.Events;
import cn.duban.complaint.ejb.shared.Sessions;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CalendarConsoleTest {
  private static final Clock NOVEMBER =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final String NEXT_YEAR =
      """
      date,kind,name
      2027-01-01,HOLIDAY,元旦
      2027-02-06,WORKDAY,春节
      2027-02-07,WORKDAY,春节
      """;

  private static final String ON_THE_PHONE =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      UID:1
      DTSTART;VALUE=DATE:20270101
      DTEND;VALUE=DATE:20270104
      SUMMARY:元旦(休)
      DESCRIPTION:休
      END:VEVENT
      BEGIN:VEVENT
      UID:2
      DTSTART;VALUE=DATE:20270110
      SUMMARY:元旦(班)
      END:VEVENT
      END:VCALENDAR
      """;

  private final TestDatabase database;

  CalendarConsoleTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenTheFirstStart_thenTheOfficialCalendarFrom2004To2026IsThere() {
    var calendar = calendar();
    assertThat(calendar.covers(2004)).isTrue();
    assertThat(calendar.covers(2026)).isTrue();
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 13), 3)).isEqualTo("2026-02-25");
    assertThat(database.inTransaction(em -> console(em).year(2026)).total()).isEqualTo(39);
  }

  @Test
  void givenNovember_thenOnlyNextYearIsMissing() {
    assertThat(missingYears()).containsExactly(Year.of(2027));
    assertThat(database.inTransaction(em -> console(em).year(2027)).loaded()).isFalse();
  }

  @Test
  void givenNextYearAsCsv_whenImported_thenItIsInForceAndNothingIsMissing() {
    // when
    var report = importing(CalendarFormat.CSV, NEXT_YEAR);
    // then
    assertThat(report.rows()).isEqualTo(3);
    assertThat(report.added()).isEqualTo(3);
    assertThat(report.changes())
        .extracting(day -> day.date().toString())
        .containsExactly("2027-01-01", "2027-02-06", "2027-02-07");
    assertThat(calendar().reason(LocalDate.of(2027, 2, 6)))
        .isEqualTo(DayReason.MAKE_UP_WORKING_DAY);
    assertThat(missingYears()).isEmpty();
  }

  @Test
  void givenNextYearAsICalendar_whenImported_thenEachDayOfAnEventIsThere() {
    // when
    var report = importing(CalendarFormat.ICALENDAR, ON_THE_PHONE);
    // then
    assertThat(report.rows()).isEqualTo(2);
    assertThat(report.added()).isEqualTo(4);
    assertThat(calendar().name(LocalDate.of(2027, 1, 3))).isEqualTo("元旦");
    assertThat(calendar().isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
    assertThat(calendar().isWorkingDay(LocalDate.of(2027, 1, 10))).isTrue();
  }

  @Test
  void givenATrial_thenItSaysWhatItWouldDoAndDoesNothing() {
    var report = database.inTransaction(em -> console(em).tryImport(CalendarFormat.CSV, NEXT_YEAR));
    assertThat(report.added()).isEqualTo(3);
    assertThat(calendar().covers(2027)).isFalse();
  }

  @Test
  void givenTheSameFileAgain_thenNothingChanges_andACorrectionChangesItsDayOnly() {
    importing(CalendarFormat.CSV, NEXT_YEAR);
    assertThat(importing(CalendarFormat.CSV, NEXT_YEAR).unchanged()).isEqualTo(3);
    // when
    var report = importing(CalendarFormat.CSV, "date,kind,name\n2027-02-06,休,春节\n");
    // then
    assertThat(report.changed()).isEqualTo(1);
    assertThat(calendar().reason(LocalDate.of(2027, 2, 6))).isEqualTo(DayReason.HOLIDAY);
    assertThat(calendar().isWorkingDay(LocalDate.of(2027, 2, 7))).isTrue();
  }

  @Test
  void givenRowsThatCannotBeRead_whenTried_thenEachIsNamed_andWhenImported_thenNothingIs() {
    // given
    var wrong =
        NEXT_YEAR
            + """
            2027-02-30,HOLIDAY,春节
            2027-03-01,MAYBE,春节
            2127-03-01,HOLIDAY,春节
            2027-03-02,HOLIDAY
            2027-03-03,HOLIDAY,
            """;
    // when
    var report = database.inTransaction(em -> console(em).tryImport(CalendarFormat.CSV, wrong));
    // then
    assertThat(report.rows()).isEqualTo(8);
    assertThat(report.errors())
        .extracting(error -> error.row() + " " + error.column())
        .containsExactly("4 date", "5 kind", "6 date", "7 ", "8 name");
    refused(CalendarRule.UNREADABLE_ROWS, CalendarFormat.CSV, wrong);
    assertThat(calendar().covers(2027)).isFalse();
  }

  @Test
  void givenNoCalendarAtAll_thenItIsRefused() {
    refused(CalendarRule.UNREADABLE_FILE, CalendarFormat.CSV, "");
    refused(CalendarRule.UNREADABLE_FILE, CalendarFormat.CSV, "day,what\n2027-01-01,x\n");
    refused(CalendarRule.UNREADABLE_FILE, CalendarFormat.CSV, "date,kind,name\n\"2027");
    refused(CalendarRule.EMPTY_FILE, CalendarFormat.CSV, "date,kind,name\n");
    refused(CalendarRule.EMPTY_FILE, CalendarFormat.ICALENDAR, "hello");
    refused(CalendarRule.EMPTY_FILE, CalendarFormat.ICALENDAR, NEXT_YEAR);
  }

  @Test
  void givenEventsThatAreNoHolidays_thenEachIsNamed() {
    var events =
        ON_THE_PHONE
            .replace("元旦(班)", "会议")
            .replace("DTEND;VALUE=DATE:20270104", "DTEND;VALUE=DATE:20280104");
    var report =
        database.inTransaction(em -> console(em).tryImport(CalendarFormat.ICALENDAR, events));
    assertThat(report.errors())
        .extracting(CalendarImport.RowError::rule)
        .containsExactly(CalendarRule.NOT_A_HOLIDAY, CalendarRule.NOT_A_KIND);
  }

  @Test
  void givenAnImport_thenTheAuditTrailTellsIt() {
    importing(CalendarFormat.CSV, NEXT_YEAR);
    assertThat(trail())
        .extracting(entry -> entry.event() + " " + entry.by() + " " + entry.detail())
        .containsExactly("CALENDAR_IMPORTED admin [2027] {ADDED=3}");
  }

  @Test
  void givenAYearBeyondTheCalendar_whenAskedFor_thenItIsRefused() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> database.run(em -> console(em).year(2101)))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(CalendarRule.YEAR_OUT_OF_RANGE));
  }

  private void refused(CalendarRule rule, CalendarFormat format, String text) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> importing(format, text))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  private CalendarImport importing(CalendarFormat format, String text) {
    return database.inTransaction(em -> console(em).importDays(format, text));
  }

  private WorkingCalendar calendar() {
    return database.inTransaction(em -> CalendarTables.on(em).calendar());
  }

  private List<Year> missingYears() {
    return database.inTransaction(em -> console(em).missingYears());
  }

  private List<AuditEntry> trail() {
    return database.inTransaction(em -> AuditTrails.on(em).of("calendar", "2027"));
  }

  private static CalendarConsole console(EntityManager em) {
    var console = new CalendarConsole();
    console.calendarDays = CalendarTables.on(em);
    console.revisions = new Events<>();
    console.trail = AuditTrails.on(em);
    console.clock = NOVEMBER;
    console.session = Sessions.of("admin");
    return console;
  }
}
