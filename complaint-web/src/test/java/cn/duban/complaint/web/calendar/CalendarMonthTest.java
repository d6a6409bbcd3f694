package cn.duban.complaint.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.calendar.DayKind;
import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.SpecialDay;
import cn.duban.complaint.domain.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarMonthTest {
  @Test
  void givenFebruary2026_whenItIsLaidOut_thenItsWeeksBeginOnMondayAndEachDayHasItsReason() {
    var calendar =
        WorkingCalendar.of(
            List.of(
                new SpecialDay(LocalDate.of(2026, 2, 14), DayKind.WORKDAY, "春节"),
                new SpecialDay(LocalDate.of(2026, 2, 17), DayKind.HOLIDAY, "春节")));
    // when
    var month = CalendarMonth.of(YearMonth.of(2026, 2), calendar);
    // then
    assertThat(month.weeks()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
    assertThat(month.weeks().get(0).get(0).date()).isNull();
    assertThat(month.weeks().get(0).get(6).date()).isEqualTo("2026-02-01");
    assertThat(month.weeks().get(2).get(5).reason()).isEqualTo(DayReason.MAKE_UP_WORKING_DAY);
    assertThat(month.weeks().get(3).get(1).reason()).isEqualTo(DayReason.HOLIDAY);
    assertThat(month.weeks().get(3).get(1).name()).isEqualTo("春节");
  }

  @Test
  void givenAFile_whenItsFirstWordsAreRead_thenItsFormIsKnown() {
    assertThat(CalendarUpload.formatOf("\nBEGIN:VCALENDAR\n")).hasToString("ICALENDAR");
    assertThat(CalendarUpload.formatOf("date,kind,name\n")).hasToString("CSV");
  }
}
