package cn.duban.complaint.web.settlement;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.settlement.SettlementClosing;
import cn.duban.complaint.ejb.settlement.SettlementExport;
import cn.duban.complaint.ejb.settlement.SettlementFile;
import cn.duban.complaint.web.shared.Exchange;
import cn.duban.complaint.web.shared.Nothing;
import cn.duban.complaint.web.shared.PathValues;
import cn.duban.complaint.web.shared.RequestRule;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import cn.duban.complaint.web.shared.Versioned;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settlement of a month: read, exported for payroll, closed (4.2.6). */
@Path(RestApplication.V1 + "/settlements/{period}")
@Consumes(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class SettlementResource implements Versioned {
  @Inject SettlementClosing closing;
  @Inject Exchange exchange;
  @Inject Clock clock;

  /** The month, as JSON or, with {@code format=xlsx|csv}, as a file. */
  @GET
  @Produces(MediaType.WILDCARD)
  public Response read(
      @PathParam("period") YearMonth period, @QueryParam("format") @Nullable String format) {
    var file = file(format);
    var month = closing.month(period);
    return file == null
        ? Response.ok(SettlementRecord.of(month), MediaType.APPLICATION_JSON_TYPE).build()
        : Response.ok(
                new SettlementExport(exchange.messages()::text, clock.getZone()).write(month, file))
            .type(file.mediaType())
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"settlement-" + period + "." + name(file) + "\"")
            .build();
  }

  private static @Nullable SettlementFile file(@Nullable String format) {
    if (format == null || format.isEmpty() || format.equals("json")) {
      return null;
    }
    return Arrays.stream(SettlementFile.values())
        .filter(file -> name(file).equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                RuleViolation.of("format", RequestRule.NOT_ONE_OF, List.of("json", "xlsx", "csv")));
  }

  private static String name(SettlementFile file) {
    return file.name().toLowerCase(Locale.ROOT);
  }

  /** Closes the month. */
  @POST
  @Path("/close")
  @Produces(MediaType.APPLICATION_JSON)
  public SettlementRecord close(@PathParam("period") YearMonth period, Nothing nothing) {
    closing.close(period);
    return SettlementRecord.of(closing.month(period));
  }

  @Override
  public Optional<SettlementRecord> current(PathValues path) {
    return Optional.of(
        SettlementRecord.of(closing.monthHeld(YearMonth.parse(path.text("period")))));
  }
}
