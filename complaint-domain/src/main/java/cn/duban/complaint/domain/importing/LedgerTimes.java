package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads dates and times as a ledger writes them; a date that can be read in two ways is none. */
final class LedgerTimes {
  /** How a spreadsheet's own dates and times reach us, whatever they look like there. */
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

  private static final Set<Locale> LANGUAGES = Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private final String formats;
  private final List<DateTimeFormatter> readers;

  LedgerTimes(List<String> formats) {
    this.formats = String.join(" | ", formats);
    this.readers =
        Stream.concat(Stream.of(TYPED), formats.stream().flatMap(LedgerTimes::readers)).toList();
  }

  /** Whether this is a pattern such as {@code dd-MM-yy} or {@code h:mm:ss a}. */
  static boolean isFormat(String format) {
    try {
      return !format.isBlank() && !readers(format).toList().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Stream<DateTimeFormatter> readers(String format) {
    var strict = format.replace('y', 'u'); // a year of the era would need the era, read strictly
    return LANGUAGES.stream()
        .map(
            language ->
                new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(strict)
                    .toFormatter(language)
                    .withResolverStyle(ResolverStyle.STRICT));
  }

  /** The date, with the time at its side if the cell has one, else at the start of the day. */
  LocalDateTime date(String text) {
    var found = new LinkedHashSet<LocalDateTime>();
    for (var reader : readers) {
      parsed(reader, text, LocalDateTime::from)
          .or(() -> parsed(reader, text, LocalDate::from).map(LocalDate::atStartOfDay))
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      throw new RuleViolation(ImportRule.NOT_A_DATE, text, formats);
    }
    var all = List.copyOf(found);
    if (all.size() > 1) {
      throw new RuleViolation(
          ImportRule.AMBIGUOUS_DATE, text, all.get(0).toLocalDate(), all.get(1).toLocalDate());
    }
    return all.get(0);
  }

  /** The time of day. */
  LocalTime time(String text) {
    return readers.stream()
        .flatMap(reader -> parsed(reader, text, LocalTime::from).stream())
        .findFirst()
        .orElseThrow(() -> new RuleViolation(ImportRule.NOT_A_TIME, text, formats));
  }

  private static <T> Optional<T> parsed(
      DateTimeFormatter reader, String text, TemporalQuery<T> query) {
    try {
      TemporalAccessor read = reader.parse(text);
      return Optional.of(query.queryFrom(read));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
