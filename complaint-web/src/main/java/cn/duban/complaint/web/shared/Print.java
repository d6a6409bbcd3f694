package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes times and amounts as the forms do: in the company's zone, the end of a day as 24:00. */
@Named
@ApplicationScoped
public class Print {
  /** The last instant of a day, which a deadline by days is stored as. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_999_000);

  private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  @Inject Clock clock;
  @Inject MessagesOfThePage texts;

  /** Date and minute: {@code 2026-11-23 17:00}; the end of a day as {@code 2026-11-23 24:00}. */
  public String instant(@Nullable Instant instant) {
    return instant(instant, MINUTE);
  }

  /** The same with its seconds, where they decide something. */
  public String exactly(@Nullable Instant instant) {
    return instant(instant, SECOND);
  }

  /** A date: {@code 2026-11-23}. */
  public String date(@Nullable LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /** A date with its day of the week: {@code 2026-11-23 周一}. */
  public String day(@Nullable LocalDate date) {
    return date == null ? "" : DATE.format(date) + " " + texts.spoken(date.getDayOfWeek());
  }

  /** An amount: {@code ¥1,000.00}; what is taken has a minus sign. */
  public String money(@Nullable Object amount) {
    if (amount == null) {
      return "";
    }
    var yuan = amount instanceof Money money ? money.yuan() : new BigDecimal(amount.toString());
    var format =
        new DecimalFormat("¥#,##0.00;−¥#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(yuan);
  }

  /** How long until then, or since then: "剩余 2 天 3 小时", "已超 1 小时 5 分". */
  public String remaining(@Nullable Instant due) {
    if (due == null) {
      return "";
    }
    var left = Duration.between(clock.instant(), due);
    var span = left.abs();
    var amount =
        span.toDays() > 0
            ? texts.of("portal.span.days", span.toDays(), span.toHoursPart())
            : texts.of("portal.span.hours", span.toHours(), span.toMinutesPart());
    return texts.of(left.isNegative() ? "portal.late" : "portal.left", amount);
  }

  /** What stands in a choice for this option: an {@link Option}'s label, else its own text. */
  public String label(Object choice) {
    return choice instanceof Option option ? option.label() : texts.spoken(choice);
  }

  /** What is chosen with this option: an {@link Option}'s value, else the option itself. */
  public Object value(Object choice) {
    return choice instanceof Option option ? option.value() : choice;
  }

  private String instant(@Nullable Instant instant, DateTimeFormatter format) {
    if (instant == null) {
      return "";
    }
    var local = LocalDateTime.ofInstant(instant, clock.getZone());
    return local.toLocalTime().isBefore(END_OF_DAY)
        ? format.format(local)
        : DATE.format(local) + " 24:00";
  }
}
