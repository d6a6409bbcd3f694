package cn.duban.complaint.domain.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stores an {@link Explanation} as text, one line per day: date, {@code +} counted or {@code -}
 * skipped, reason, clause, detail, parted by tabs.
 */
@Converter(autoApply = true)
public class ExplanationConverter implements AttributeConverter<Explanation, String> {
  private static final String COUNTED = "+";
  private static final String SKIPPED = "-";

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Explanation explanation) {
    return explanation == null
        ? null
        : explanation.days().stream()
            .map(ExplanationConverter::write)
            .collect(Collectors.joining("\n"));
  }

  @Override
  public @Nullable Explanation convertToEntityAttribute(@Nullable String stored) {
    return stored == null
        ? null
        : new Explanation(stored.lines().map(ExplanationConverter::read).toList());
  }

  private static String write(ExplainedDay day) {
    return String.join(
        "\t",
        day.date().toString(),
        day.counted() ? COUNTED : SKIPPED,
        day.reason().name(),
        day.clause(),
        day.detail());
  }

  private static ExplainedDay read(String line) {
    var part = line.split("\t", -1);
    return new ExplainedDay(
        LocalDate.parse(part[0]),
        part[1].equals(COUNTED),
        DayReason.valueOf(part[2]),
        part[4],
        part[3]);
  }
}
