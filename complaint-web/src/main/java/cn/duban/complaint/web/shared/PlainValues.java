package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Values that are one text in the REST contract, in a body, a path and a query alike: texts,
 * constants, identities, instants, dates, months, money and the numbers and codes of the domain.
 */
final class PlainValues {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter WHOLE_SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
  private static final DateTimeFormatter MICROSECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSXXX");
  private static final Pattern MONEY = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 9999;

  private static final Map<Class<?>, Function<String, ?>> READINGS =
      Map.of(
          String.class, PlainValues::text,
          Instant.class, PlainValues::instant,
          LocalDate.class, PlainValues::date,
          YearMonth.class, PlainValues::month,
          UUID.class, PlainValues::id,
          Money.class, PlainValues::money,
          BigDecimal.class, PlainValues::decimal);

  private static final Map<Class<?>, Rule> RULES =
      Map.of(
          String.class, RequestRule.NOT_A_TEXT,
          Instant.class, RequestRule.NOT_AN_INSTANT,
          LocalDate.class, RequestRule.NOT_A_DATE,
          YearMonth.class, RequestRule.NOT_A_MONTH,
          UUID.class, RequestRule.NOT_AN_ID,
          Money.class, RequestRule.NOT_MONEY,
          BigDecimal.class, RequestRule.NOT_A_DECIMAL);

  private PlainValues() {}

  /** How a text becomes this type; nothing if the type is not one text. */
  static Optional<Function<String, ?>> of(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(text -> constant(type, text));
    } else if (OneComponent.is(type)) {
      return Optional.of(text -> oneComponent(type, text));
    }
    return Optional.ofNullable(READINGS.get(type));
  }

  /** Which rule is broken when something else than a text stands for this type. */
  static Rule ruleOf(Class<?> type) {
    return type.isEnum()
        ? RequestRule.NOT_ONE_OF
        : RULES.getOrDefault(type, RequestRule.NOT_A_TEXT);
  }

  /** The words an enum allows. */
  static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }

  /** An instant with the offset of the zone, in whole seconds or in microseconds. */
  static String write(Instant instant) {
    var local = instant.truncatedTo(ChronoUnit.MICROS).atZone(ZONE);
    return (local.getNano() == 0 ? WHOLE_SECOND : MICROSECOND).format(local);
  }

  /** A text without NUL and without half characters: a database takes neither. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (character == 0
          || (Character.isBmpCodePoint(character) && Character.isSurrogate((char) character))) {
        throw new RuleViolation(RequestRule.BAD_CHARACTER);
      }
    }
    return text;
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(RequestRule.NOT_ONE_OF, names(type)));
  }

  private static Object oneComponent(Class<?> type, String text) {
    try {
      return OneComponent.of(type).read(text(text));
    } catch (IllegalArgumentException e) {
      throw new RuleViolation(RequestRule.NOT_A_VALUE);
    }
  }

  private static Instant instant(String text) {
    try {
      var read = OffsetDateTime.parse(text);
      bounded(read.get(ChronoField.YEAR), RequestRule.NOT_AN_INSTANT);
      return read.toInstant().truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      throw new RuleViolation(RequestRule.NOT_AN_INSTANT);
    }
  }

  private static LocalDate date(String text) {
    try {
      var read = LocalDate.parse(text);
      bounded(read.getYear(), RequestRule.NOT_A_DATE);
      return read;
    } catch (DateTimeException e) {
      throw new RuleViolation(RequestRule.NOT_A_DATE);
    }
  }

  private static YearMonth month(String text) {
    try {
      var read = YearMonth.parse(text);
      bounded(read.getYear(), RequestRule.NOT_A_MONTH);
      return read;
    } catch (DateTimeException e) {
      throw new RuleViolation(RequestRule.NOT_A_MONTH);
    }
  }

  private static void bounded(int year, Rule rule) {
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      throw new RuleViolation(rule);
    }
  }

  static UUID id(String text) {
    try {
      var read = UUID.fromString(text);
      if (read.toString().equalsIgnoreCase(text)) {
        return read;
      }
    } catch (IllegalArgumentException e) {
      // falls through to the same answer as an abbreviated one
    }
    throw new RuleViolation(RequestRule.NOT_AN_ID);
  }

  private static Money money(String text) {
    if (!MONEY.matcher(text).matches()) {
      throw new RuleViolation(RequestRule.NOT_MONEY);
    }
    return Money.of(text);
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new RuleViolation(RequestRule.NOT_A_DECIMAL);
    }
    return new BigDecimal(text);
  }
}
