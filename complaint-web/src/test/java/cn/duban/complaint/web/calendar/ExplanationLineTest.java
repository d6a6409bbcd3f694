package cn.duban.complaint.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.ExplainedDay;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.web.shared.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requirements §3: every deadline explains itself, in the reader's language. */
class ExplanationLineTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 2, 17);

  @Test
  void givenHoliday_thenItsNameIsTheReason() {
    assertThat(line(DayReason.HOLIDAY, "春节", Messages.CHINESE))
        .isEqualTo(new ExplanationLine(NEW_YEAR, false, "法定节假日（春节）", "4.3.2 b"));
    assertThat(line(DayReason.HOLIDAY, "春节", Messages.ENGLISH).reason())
        .isEqualTo("Public holiday (春节)");
  }

  @Test
  void givenHours_thenTheyReadLikeAClock() {
    assertThat(line(DayReason.HOURS, "PT14H", Messages.CHINESE).reason())
        .isEqualTo("按小时计，当日 14:00");
    assertThat(line(DayReason.HOURS, "PT9H59M30S", Messages.CHINESE).reason())
        .isEqualTo("按小时计，当日 09:59:30");
    assertThat(line(DayReason.HOURS, "PT24H", Messages.CHINESE).reason())
        .isEqualTo("按小时计，当日 24:00");
  }

  @ParameterizedTest
  @EnumSource(DayReason.class)
  void everyReasonHasWordsWithAndWithoutDetail(DayReason reason) {
    for (var language : List.of(Messages.CHINESE, Messages.ENGLISH)) {
      assertThat(line(reason, "", language).reason()).isNotEmpty().doesNotContain("DayReason");
      if (reason != DayReason.DAY_OF_RECEIPT && reason != DayReason.HOURS) {
        assertThat(line(reason, "春节", language).reason()).contains("春节");
      }
    }
  }

  private static ExplanationLine line(DayReason reason, String detail, Locale language) {
    var day = new ExplainedDay(NEW_YEAR, false, reason, detail, "4.3.2 b");
    return ExplanationLine.of(new Explanation(List.of(day)), Messages.in(language)).get(0);
  }
}
