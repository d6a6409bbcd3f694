package cn.duban.complaint.web.calendar;

import cn.duban.complaint.domain.calendar.CalendarRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.calendar.CalendarConsole;
import cn.duban.complaint.ejb.calendar.CalendarFormat;
import cn.duban.complaint.ejb.calendar.CalendarImport;
import cn.duban.complaint.ejb.calendar.CalendarYear;
import cn.duban.complaint.ejb.calendar.TouchedDeadline;
import cn.duban.complaint.web.shared.Exchange;
import cn.duban.complaint.web.shared.Messages;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The working calendar, imported by the administrator (requirements §3). */
@Path(RestApplication.V1 + "/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class CalendarResource {
  private static final String CSV = "text/csv";
  private static final String ICALENDAR = "text/calendar";

  @Inject CalendarConsole console;
  @Inject Exchange exchange;

  /** What an import does, or would do, in the reader's language. */
  public record Report(
      int rows,
      int added,
      int changed,
      int unchanged,
      List<RowError> errors,
      List<CalendarImport.ChangedDay> changes,
      List<TouchedDeadline> touched) {
    static Report of(CalendarImport done, Messages messages) {
      return new Report(
          done.rows(),
          done.added(),
          done.changed(),
          done.unchanged(),
          done.errors().stream().map(error -> RowError.of(error, messages)).toList(),
          done.changes(),
          done.touched());
    }
  }

  /** A row that cannot be read. */
  public record RowError(int row, String column, String message) {
    static RowError of(CalendarImport.RowError error, Messages messages) {
      return new RowError(
          error.row(),
          error.column(),
          messages.text(error.rule().key(), error.arguments().toArray()));
    }
  }

  /** The announced days of a year. */
  @GET
  @Path("/{year}")
  public CalendarYear year(@PathParam("year") int year) {
    return console.year(year);
  }

  /** Imports announced days, or only says what an import would do. */
  @POST
  @Path("/import")
  @Consumes({CSV, ICALENDAR})
  public Report importDays(
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      InputStream body)
      throws IOException {
    var format =
        type.isCompatible(MediaType.valueOf(CSV)) ? CalendarFormat.CSV : CalendarFormat.ICALENDAR;
    var text = CalendarText.read(body, charset(type));
    var done = dryRun ? console.tryImport(format, text) : console.importDays(format, text);
    return Report.of(done, exchange.messages());
  }

  private static Charset charset(MediaType type) {
    var name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new RuleViolation(CalendarRule.UNREADABLE_FILE, String.valueOf(name));
    }
  }
}
