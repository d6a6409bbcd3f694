package cn.duban.complaint.domain.policy;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long one stage may take, how long before the end it warns, and whether being late is fined.
 * Written as {@code 3 CALENDAR_DAYS warn 1 CALENDAR_DAYS penalised}.
 */
public record StageLimit(int amount, LimitUnit unit, Duration warnBefore, boolean penalised) {
  /** Longest limit and longest warning: a leap year. */
  public static final Duration LONGEST = Duration.ofDays(366);

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<amount>\\d{1,6}) (?<unit>HOURS|MINUTES|CALENDAR_DAYS|WORKING_DAYS)"
              + "( warn (?<warn>\\d{1,6}) (?<warnUnit>HOURS|MINUTES|CALENDAR_DAYS))?"
              + "(?<penalised> penalised)?");

  /** Refuses a limit of nothing, one beyond a year, and a warning longer than the limit. */
  public StageLimit {
    var length = unit.length().multipliedBy(amount);
    if (amount < 1 || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("Not a limit: " + amount + " " + unit);
    }
    if (warnBefore.isNegative() || warnBefore.compareTo(length) > 0) {
      throw new IllegalArgumentException("Not a warning: " + warnBefore);
    }
  }

  /**
   * Reads the written form.
   *
   * @throws RuleViolation {@link PolicyRule#NOT_A_STAGE_LIMIT}, naming the field {@code value}
   */
  public static StageLimit parse(String text) {
    return find(text)
        .orElseThrow(() -> RuleViolation.of("value", PolicyRule.NOT_A_STAGE_LIMIT, text));
  }

  private static Optional<StageLimit> find(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int amount = Integer.parseInt(written.group("amount"));
    var unit = LimitUnit.valueOf(written.group("unit"));
    var warnBefore =
        written.group("warn") == null
            ? Duration.ZERO
            : LimitUnit.valueOf(written.group("warnUnit"))
                .length()
                .multipliedBy(Integer.parseInt(written.group("warn")));
    try {
      boolean penalised = written.group("penalised") != null;
      return Optional.of(new StageLimit(amount, unit, warnBefore, penalised));
    } catch (IllegalArgumentException notALimit) {
      return Optional.empty();
    }
  }

  /** The exact length of a limit in hours or minutes. */
  public Duration length() {
    if (unit.isWholeDays()) {
      throw new IllegalStateException("The length of " + this + " depends on the calendar");
    }
    return unit.length().multipliedBy(amount);
  }

  /** The written form, read back by {@link #parse}. */
  @Override
  public String toString() {
    return amount + " " + unit + written(warnBefore) + (penalised ? " penalised" : "");
  }

  private static String written(Duration warning) {
    if (warning.isZero()) {
      return "";
    }
    if (warning.equals(Duration.ofDays(warning.toDays()))) {
      return " warn " + warning.toDays() + " " + LimitUnit.CALENDAR_DAYS;
    }
    if (warning.equals(Duration.ofHours(warning.toHours()))) {
      return " warn " + warning.toHours() + " " + LimitUnit.HOURS;
    }
    return " warn " + warning.toMinutes() + " " + LimitUnit.MINUTES;
  }
}
