package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.calendar.CalendarDay;
import cn.duban.complaint.domain.calendar.CalendarDays;
import cn.duban.complaint.domain.calendar.CalendarRule;
import cn.duban.complaint.domain.calendar.SpecialDay;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the administrator sees the working calendar and imports what was announced. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class CalendarConsole {
  private enum Effect {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  @Inject CalendarDays calendarDays;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /** The announced days of a year. */
  public CalendarYear year(int year) {
    if (year < SpecialDay.FIRST_YEAR || year > SpecialDay.LAST_YEAR) {
      throw RuleViolation.of(
          "year",
          CalendarRule.YEAR_OUT_OF_RANGE,
          SpecialDay.FIRST_YEAR,
          SpecialDay.LAST_YEAR,
          year);
    }
    return CalendarYear.of(year, calendarDays.ofYear(year));
  }

  /** Of this year and the next those that nobody has imported yet: they know weekends only. */
  public List<Year> missingYears() {
    var calendar = calendarDays.calendar();
    var thisYear = Year.now(clock);
    return Stream.of(thisYear, thisYear.plusYears(1))
        .filter(year -> !calendar.covers(year.getValue()))
        .toList();
  }

  /** Says what an import would do, and does nothing. */
  public CalendarImport tryImport(CalendarFormat format, String text) {
    var file = read(format, text);
    var effects =
        file.days().stream()
            .map(this::effect)
            .collect(Collectors.groupingBy(effect -> effect, Collectors.counting()));
    return report(file, effects);
  }

  /**
   * Enters the announced days into the calendar; days that the file does not name stay. Due times
   * already set do not move.
   *
   * @throws RuleViolation {@link CalendarRule#UNREADABLE_ROWS} when a row cannot be read; then
   *     nothing is imported
   */
  public CalendarImport importDays(CalendarFormat format, String text) {
    var file = read(format, text);
    if (!file.errors().isEmpty()) {
      throw new RuleViolation(
          CalendarRule.UNREADABLE_ROWS, file.errors().size(), file.errors().get(0).row());
    }
    var effects = new EnumMap<Effect, Long>(Effect.class);
    for (var day : file.days()) {
      effects.merge(enter(day), 1L, Long::sum);
    }
    record(file.days(), effects);
    return report(file, effects);
  }

  private static CalendarFile read(CalendarFormat format, String text) {
    var file = format.read(text);
    if (file.rows() == 0) {
      throw new RuleViolation(CalendarRule.EMPTY_FILE);
    }
    return file;
  }

  private Effect enter(SpecialDay day) {
    var effect = effect(day);
    switch (effect) {
      case ADDED -> calendarDays.add(CalendarDay.announce(day));
      case CHANGED -> calendarDays.find(day.date()).orElseThrow().revise(day.kind(), day.name());
      case UNCHANGED -> {}
    }
    return effect;
  }

  private Effect effect(SpecialDay day) {
    return calendarDays
        .find(day.date())
        .map(kept -> kept.toSpecialDay().equals(day) ? Effect.UNCHANGED : Effect.CHANGED)
        .orElse(Effect.ADDED);
  }

  private static CalendarImport report(CalendarFile file, Map<Effect, Long> effects) {
    return new CalendarImport(
        file.rows(),
        count(effects, Effect.ADDED),
        count(effects, Effect.CHANGED),
        count(effects, Effect.UNCHANGED),
        file.errors());
  }

  private static int count(Map<Effect, Long> effects, Effect effect) {
    return Math.toIntExact(effects.getOrDefault(effect, 0L));
  }

  private void record(Collection<SpecialDay> days, Map<Effect, Long> effects) {
    var by = session.getCallerPrincipal().getName();
    var years = days.stream().map(SpecialDay::date).map(LocalDate::getYear).distinct().toList();
    trail.record(
        AuditEntry.of(
                clock.instant(),
                by,
                "CALENDAR_IMPORTED",
                AuditSubject.of("calendar", years.get(years.size() - 1)))
            .saying("%s %s".formatted(years, effects)));
  }
}
