package cn.duban.complaint.domain.calendar;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationConverterTest {
  private static final ExplanationConverter CONVERTER = new ExplanationConverter();

  @Test
  void givenHoliday_thenItIsOneReadableLine() {
    var day = new ExplainedDay(on("2026-02-17"), false, DayReason.HOLIDAY, "春节", "4.3.2 b");
    assertThat(CONVERTER.convertToDatabaseColumn(new Explanation(List.of(day))))
        .isEqualTo("2026-02-17\t-\tHOLIDAY\t4.3.2 b\t春节");
  }

  @Test
  void givenNameThatBreaksTheLine_thenItStaysOneLine() {
    var day = new ExplainedDay(on("2026-02-17"), false, DayReason.HOLIDAY, "春\t\n节 ", "4.3.2 b");
    assertThat(day.detail()).isEqualTo("春 节");
  }

  @Test
  void givenNothing_thenNothingIsReadBack() {
    assertThat(CONVERTER.convertToEntityAttribute("")).isEqualTo(Explanation.NONE);
    assertThat(CONVERTER.convertToEntityAttribute(null)).isNull();
    assertThat(CONVERTER.convertToDatabaseColumn(null)).isNull();
  }
}
