package cn.duban.complaint.web.calendar;

import cn.duban.complaint.domain.calendar.WorkingCalendar;
import cn.duban.complaint.ejb.calendar.CalendarConsole;
import cn.duban.complaint.ejb.calendar.CalendarImport;
import cn.duban.complaint.ejb.calendar.CalendarYear;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The page of a year's working calendar, and of an import: tried first, then taken over. */
@Named
@RequestScoped
public class CalendarBacking {
  @Inject CalendarConsole console;
  @Inject PortalMessages messages;
  @Inject Clock clock;

  private final CalendarUpload form = new CalendarUpload();
  private @Nullable Integer year;
  private @Nullable CalendarYear shown;
  private @Nullable CalendarImport tried;

  /** Reads the year. */
  public void load() {
    shown = console.year(getYear());
  }

  /** Says what an import would do, and changes nothing. */
  public void tryIt() {
    var text = form.toText();
    tried = console.tryImport(CalendarUpload.formatOf(text), text);
  }

  /** Takes the days over. */
  public String takeOver() {
    var text = form.toText();
    var done = console.importDays(CalendarUpload.formatOf(text), text);
    messages.flash("calendar.year.imported", done.added(), done.changed());
    var last = done.changes().isEmpty() ? getYear() : last(done);
    return ViewParams.to("/calendar/year").with("year", last).redirect();
  }

  private static int last(CalendarImport done) {
    return done.changes().get(done.changes().size() - 1).date().getYear();
  }

  /** The twelve months. */
  public List<CalendarMonth> getMonths() {
    var calendar = WorkingCalendar.of(getShown().items());
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> CalendarMonth.of(YearMonth.of(getYear(), month), calendar))
        .toList();
  }

  /** The year that is shown. */
  public CalendarYear getShown() {
    var read = shown == null ? console.year(getYear()) : shown;
    shown = read;
    return read;
  }

  /** Of this year and the next those that nobody has imported. */
  public List<Year> getMissing() {
    return console.missingYears();
  }

  public List<DayOfWeek> getDaysOfWeek() {
    return List.of(DayOfWeek.values());
  }

  public @Nullable CalendarImport getTried() {
    return tried;
  }

  public CalendarUpload getForm() {
    return form;
  }

  public Integer getYear() {
    return year == null ? Year.now(clock).getValue() : year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }
}
