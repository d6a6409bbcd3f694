package cn.duban.complaint.ejb.simulation;

import cn.duban.complaint.domain.tariff.TariffRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The dates and amounts of the regulation, reckoned by hand: holidays from the announced list, due
 * dates by counting days, the tariff as a list of amounts. It uses nothing of the product.
 */
final class Almanac {
  private static final LocalTime LAST_IN_TIME = LocalTime.of(23, 59, 59, 999_999_000);
  private static final Map<LocalDate, Boolean> WORKED = announced();

  private final Map<TariffRule, TreeMap<LocalDate, String>> amounts = new HashMap<>();
  private final TreeMap<LocalDate, Boolean> startedDays = new TreeMap<>();

  /** From this date on a breach of the rule costs this. */
  void costs(TariffRule rule, LocalDate from, String amount) {
    amounts.computeIfAbsent(rule, first -> new TreeMap<>()).put(from, amount);
  }

  /** What a breach of the rule costs on a date. */
  String amount(TariffRule rule, LocalDate date) {
    return amounts.get(rule).floorEntry(date).getValue();
  }

  /** What begins from this date on is counted by started 24 hours, or not. */
  void countsStarted24Hours(LocalDate from, boolean started) {
    startedDays.put(from, started);
  }

  boolean countsStarted24Hours(LocalDate begunOn) {
    var last = startedDays.floorEntry(begunOn);
    return last != null && last.getValue();
  }

  /** The last moment of the day that is so many days after the receipt. */
  static LocalDateTime afterDays(LocalDateTime received, int days) {
    return received.toLocalDate().plusDays(days).atTime(LAST_IN_TIME);
  }

  /** The same in working days. */
  static LocalDateTime afterWorkingDays(LocalDateTime received, int days) {
    var day = received.toLocalDate();
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      if (isWorked(day)) {
        left--;
      }
    }
    return day.atTime(LAST_IN_TIME);
  }

  private static boolean isWorked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return WORKED.getOrDefault(day, !weekend);
  }

  private static Map<LocalDate, Boolean> announced() {
    var name = "/db/migration/common/V031__working_calendar_2004_2026.sql";
    try (var stream = Objects.requireNonNull(Almanac.class.getResourceAsStream(name))) {
      var worked = new HashMap<LocalDate, Boolean>();
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Pattern.compile("date '([0-9-]+)', 1, '(HOLIDAY|WORKDAY)'")
          .matcher(text)
          .results()
          .forEach(
              row -> worked.put(LocalDate.parse(row.group(1)), row.group(2).equals("WORKDAY")));
      return worked;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
