package cn.duban.complaint.web.calendar;

import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.ExplainedDay;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.web.shared.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** One day of an explanation, its reason in the reader's language. */
public record ExplanationLine(LocalDate date, boolean counted, String reason, String clause) {
  private static final String WITH_DETAIL = ".detail";

  /** All days of an explanation, oldest first. */
  public static List<ExplanationLine> of(Explanation explanation, Messages messages) {
    return explanation.days().stream()
        .map(
            day ->
                new ExplanationLine(day.date(), day.counted(), reason(day, messages), day.clause()))
        .toList();
  }

  /** The reason as people read it: {@code 法定节假日（春节）}. */
  private static String reason(ExplainedDay day, Messages messages) {
    if (day.detail().isEmpty()) {
      return messages.text(day.reason());
    }
    var detail = day.reason() == DayReason.HOURS ? clock(day.detail()) : day.detail();
    return messages.text("DayReason." + day.reason().name() + WITH_DETAIL, detail);
  }

  /** {@code PT14H} is 14:00, to the second where it has seconds. */
  private static String clock(String duration) {
    var part = Duration.parse(duration);
    return part.toHours() >= 24 ? "24:00" : LocalTime.MIDNIGHT.plus(part).toString();
  }
}
