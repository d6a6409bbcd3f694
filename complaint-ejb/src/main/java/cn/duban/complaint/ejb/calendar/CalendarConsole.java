package cn.duban.complaint.ejb.calendar;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.calendar.CalendarDay;
import cn.duban.complaint.domain.calendar.CalendarDays;
import cn.duban.complaint.domain.calendar.CalendarRule;
import cn.duban.complaint.domain.calendar.SpecialDay;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.calendar.CalendarImport.ChangedDay;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the administrator sees the working calendar and imports what was announced. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class CalendarConsole {
  @Inject CalendarDays calendarDays;
  @Inject Event<CalendarRevision> revisions;
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
    return report(file, changes(file));
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
    var report = report(file, changes(file));
    report.changes().forEach(this::enter);
    record(file.days(), report);
    return report;
  }

  private static CalendarFile read(CalendarFormat format, String text) {
    var file = format.read(text);
    if (file.rows() == 0) {
      throw new RuleViolation(CalendarRule.EMPTY_FILE);
    }
    return file;
  }

  private void enter(ChangedDay day) {
    if (day.before() == null) {
      calendarDays.add(CalendarDay.announce(day.after()));
    } else {
      calendarDays.find(day.date()).orElseThrow().revise(day.after().kind(), day.after().name());
    }
  }

  /** The days of a file that are not in the calendar like this. */
  private List<ChangedDay> changes(CalendarFile file) {
    return file.days().stream()
        .map(day -> new ChangedDay(kept(day.date()), day))
        .filter(day -> !day.after().equals(day.before()))
        .toList();
  }

  private @Nullable SpecialDay kept(LocalDate date) {
    return calendarDays.find(date).map(CalendarDay::toSpecialDay).orElse(null);
  }

  private CalendarImport report(CalendarFile file, List<ChangedDay> changes) {
    int added = Math.toIntExact(changes.stream().filter(day -> day.before() == null).count());
    return new CalendarImport(
        file.rows(),
        added,
        changes.size() - added,
        file.days().size() - changes.size(),
        file.errors(),
        changes,
        touchedBy(changes));
  }

  /** Asks whoever has frozen deadlines which of them would be others. */
  private List<TouchedDeadline> touchedBy(List<ChangedDay> changes) {
    if (changes.isEmpty()) {
      return List.of();
    }
    var before = calendarDays.calendar();
    var after = before.revisedBy(changes.stream().map(ChangedDay::after).toList());
    var revision = new CalendarRevision(before, after, changes.get(0).date());
    revisions.fire(revision);
    return revision.touched();
  }

  private void record(Collection<SpecialDay> days, CalendarImport report) {
    var by = session.getCallerPrincipal().getName();
    var years = days.stream().map(SpecialDay::date).map(LocalDate::getYear).distinct().toList();
    var effects = new LinkedHashMap<String, Integer>();
    effects.put("ADDED", report.added());
    effects.put("CHANGED", report.changed());
    effects.put("UNCHANGED", report.unchanged());
    effects.values().removeIf(howMany -> howMany == 0);
    trail.record(
        AuditEntry.of(
                clock.instant(),
                by,
                "CALENDAR_IMPORTED",
                AuditSubject.of("calendar", years.get(years.size() - 1)))
            .saying("%s %s".formatted(years, effects)));
  }
}
