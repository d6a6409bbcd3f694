package cn.duban.complaint.domain.calendar;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.OFFICIAL;
import static cn.duban.complaint.domain.calendar.CalendarFixtures.on;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 4.3.2 c: at least one working day before the information takes effect. */
class AdvanceNoticeTest {
  @Test
  void clause432c_givenFridayForMonday_thenItIsInTime() {
    assertThat(AdvanceNotice.isInTime(on("2026-11-20"), on("2026-11-23"), OFFICIAL)).isTrue();
  }

  @Test
  void clause432c_givenSaturdayForMonday_thenItIsLate() {
    assertThat(AdvanceNotice.isInTime(on("2026-11-21"), on("2026-11-23"), OFFICIAL)).isFalse();
  }

  @Test
  void clause432c_givenMondayForMonday_thenItIsLate() {
    assertThat(AdvanceNotice.isInTime(on("2026-11-23"), on("2026-11-23"), OFFICIAL)).isFalse();
  }

  @Test
  void clause432c_givenMakeUpSaturdayForTheFestivalSunday_thenItIsLate() {
    assertThat(AdvanceNotice.isInTime(on("2026-02-14"), on("2026-02-15"), OFFICIAL)).isFalse();
    assertThat(AdvanceNotice.earliestEffect(on("2026-02-14"), OFFICIAL)).isEqualTo("2026-02-24");
  }
}
