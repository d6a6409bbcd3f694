package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of the product in one language, for the portal and the REST contract alike. They are
 * put together from two files per feature, {@code messages/<feature>_zh_CN.properties} and {@code
 * …_en.properties}; the keys are {@code <page>.<field>}, {@code <Enum>.<CONSTANT>}.
 */
public final class Messages {
  /** Chinese as written in Nanjing: the default. */
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  /** The other language. */
  public static final Locale ENGLISH = Locale.ENGLISH;

  /** The features that have words, in their order; one that has none yet needs no file. */
  static final List<String> FEATURES =
      List.of(
          "shared",
          "audit",
          "policy",
          "calendar",
          "organization",
          "security",
          "attachment",
          "tariff",
          "complaint",
          "capa",
          "incident",
          "notice",
          "supervision",
          "penalty",
          "appeal",
          "settlement",
          "statistics",
          "form",
          "importing",
          "notification",
          "casefile",
          "sandbox",
          "portal");

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final LocalTime LAST_MICROSECOND = LocalTime.MAX.truncatedTo(ChronoUnit.MICROS);

  private static final Messages IN_CHINESE = new Messages(CHINESE, "zh_CN");
  private static final Messages IN_ENGLISH = new Messages(ENGLISH, "en");

  private final Locale locale;
  private final Map<String, String> texts;

  private Messages(Locale locale, String suffix) {
    this.locale = locale;
    var found = new HashMap<String, String>();
    FEATURES.forEach(feature -> found.putAll(read(feature, suffix)));
    this.texts = Collections.unmodifiableMap(found);
  }

  /** The words in this language; what is not English reads Chinese. */
  public static Messages in(@Nullable Locale locale) {
    return locale != null && ENGLISH.getLanguage().equals(locale.getLanguage())
        ? IN_ENGLISH
        : IN_CHINESE;
  }

  /** The words in the language that an {@code Accept-Language} header prefers. */
  public static Messages preferredBy(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return IN_CHINESE;
    }
    try {
      var ranges = Locale.LanguageRange.parse(acceptLanguage);
      var offered = List.of(Locale.CHINESE, CHINESE, ENGLISH);
      return in(Locale.lookup(ranges, offered));
    } catch (IllegalArgumentException e) { // not a header of RFC 9110: the default is as good
      return IN_CHINESE;
    }
  }

  /** The two languages. */
  static Collection<Messages> all() {
    return List.of(IN_CHINESE, IN_ENGLISH);
  }

  static Map<String, String> read(String feature, String suffix) {
    var name = "/cn/duban/complaint/web/messages/" + feature + "_" + suffix + ".properties";
    var read = new Properties();
    try (var stream = Messages.class.getResourceAsStream(name)) {
      if (stream != null) {
        read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return read.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, read::getProperty));
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** Whether there are words for this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** Every word by its key. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The words for a key with its arguments filled in; the key itself where there are none. */
  public String text(String key, @Nullable Object... arguments) {
    var words = texts.getOrDefault(key, key);
    if (arguments.length == 0) {
      return words;
    }
    var spoken = new @Nullable Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      spoken[i] = spoken(arguments[i]);
    }
    return new MessageFormat(words, locale).format(spoken);
  }

  /** What a broken rule says to the person who broke it. */
  public String text(RuleViolation violation) {
    return text(violation.rule().key(), violation.arguments().toArray());
  }

  /** The name of a constant: {@code ComplaintStatus.ESCALATED} is 待领导批示. */
  public String text(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** A value as people write it: an instant to the minute, the end of a day as 24:00. */
  public String spoken(@Nullable Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Enum<?> constant) {
      return has(constant.getDeclaringClass().getSimpleName() + "." + constant.name())
          ? text(constant)
          : constant.name();
    } else if (value instanceof Instant instant) {
      return minute(instant);
    } else if (value instanceof Money money) {
      return money.toString();
    } else if (value instanceof Collection<?> many) {
      var separator = this == IN_ENGLISH ? ", " : "、";
      return many.stream().map(this::spoken).collect(Collectors.joining(separator));
    } else if (value instanceof Record one && OneComponent.is(value.getClass())) {
      return OneComponent.of(value.getClass()).text(one);
    }
    return value.toString();
  }

  private static String minute(Instant instant) {
    var local = instant.atZone(ZONE).toLocalDateTime();
    return local.toLocalTime().truncatedTo(ChronoUnit.MICROS).equals(LAST_MICROSECOND)
        ? local.toLocalDate() + " 24:00"
        : local.format(MINUTE);
  }
}
