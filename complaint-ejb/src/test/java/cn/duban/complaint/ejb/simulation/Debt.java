package cn.duban.complaint.ejb.simulation;

import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department owes, as the simulation wrote it down while it happened, and the lines it has
 * to pay for it.
 */
final class Debt {
  private String kind;
  private final boolean service;
  private final LocalDateTime begun;
  private final LocalDateTime lastInTime;
  private final List<Span> executive = new ArrayList<>();
  private final List<Span> holders = new ArrayList<>();
  private @Nullable LocalDateTime end;

  /**
   * A debt of this kind (case, type, sheet).
   *
   * @param lastInTime the last moment that is in time
   */
  Debt(String kind, boolean service, LocalDateTime begun, LocalDateTime lastInTime) {
    this.kind = kind;
    this.service = service;
    this.begun = begun;
    this.lastInTime = lastInTime;
  }

  /** While somebody had it: a department, or the executive (who is named by nothing). */
  private static final class Span {
    final @Nullable String department;
    final LocalDateTime from;
    @Nullable LocalDateTime until;

    Span(@Nullable String department, LocalDateTime from) {
      this.department = department;
      this.from = from;
    }

    boolean endsOnOrAfter(LocalDate date) {
      return until == null || !until.toLocalDate().isBefore(date);
    }
  }

  /** What it is owed for, when that is known only later. */
  void of(String named) {
    kind = named;
  }

  /** From now on this department has it, or nobody. */
  void passTo(@Nullable String department, LocalDateTime at) {
    answered(at);
    var last = last(holders);
    if (last != null && last.until == null) {
      last.until = at;
    }
    if (department != null) {
      holders.add(new Span(department, at));
    }
  }

  /** Who has it now. */
  @Nullable String holder() {
    var last = last(holders);
    return last == null || last.until != null ? null : last.department;
  }

  void executiveAsked(LocalDateTime at) {
    var last = last(executive);
    if (end == null && (last == null || last.until != null)) {
      executive.add(new Span(null, at));
    }
  }

  void answered(LocalDateTime at) {
    var last = last(executive);
    if (last != null && last.until == null) {
      last.until = at;
    }
  }

  void ended(LocalDateTime at) {
    if (end == null) {
      answered(at);
      end = at;
    }
  }

  boolean isOpen() {
    return end == null;
  }

  /** Ended before any department had it. */
  boolean wasDoneBefore() {
    return end != null && (holders.isEmpty() || !holders.get(0).from.isBefore(end));
  }

  private static @Nullable Span last(List<Span> spans) {
    return spans.isEmpty() ? null : spans.get(spans.size() - 1);
  }

  /** One line: "case type sheet department date amount". */
  List<String> lines(LocalDateTime today, Almanac almanac) {
    var until = end == null ? today : end;
    var rule = service ? TariffRule.SERVICE_TIME_LIMIT : TariffRule.WORK_ORDER;
    var lines = new ArrayList<String>();
    for (var date : overdue(until, almanac.countsStarted24Hours(begun.toLocalDate()))) {
      var payer = payer(date, until);
      if (payer != null) {
        lines.add(kind + " " + payer + " " + date + " " + almanac.amount(rule, date));
      }
    }
    return lines;
  }

  private List<LocalDate> overdue(LocalDateTime until, boolean started24Hours) {
    var dates = new ArrayList<LocalDate>();
    if (started24Hours) {
      var start = lastInTime.plus(1, ChronoUnit.MICROS);
      while (!start.isAfter(until)) {
        dates.add(start.toLocalDate());
        start = start.plusHours(24);
      }
    } else {
      var date = lastInTime.toLocalDate().plusDays(1);
      while (!date.isAfter(until.toLocalDate())) {
        dates.add(date);
        date = date.plusDays(1);
      }
    }
    return dates;
  }

  private @Nullable String payer(LocalDate date, LocalDateTime until) {
    for (var hold : executive) {
      var last = hold.until == null ? until : hold.until;
      if (!date.isBefore(hold.from.toLocalDate()) && !date.isAfter(last.toLocalDate())) {
        return null;
      }
    }
    if (holders.isEmpty()) {
      return null;
    }
    if (!date.isAfter(holders.get(0).from.toLocalDate())) {
      return service ? holder() : holders.get(0).department;
    }
    for (var span : holders) {
      if (date.isAfter(span.from.toLocalDate()) && span.endsOnOrAfter(date)) {
        return span.department;
      }
    }
    return null;
  }
}
