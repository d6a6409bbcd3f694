package cn.duban.complaint.web.tariff;

import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.domain.tariff.TariffChange;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersionRule;
import cn.duban.complaint.ejb.tariff.TariffConsole;
import cn.duban.complaint.ejb.tariff.TariffRow;
import cn.duban.complaint.ejb.tariff.TariffVersionRow;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The tariff, given new versions by the administrator (4.3.2, 4.3.3). */
@Path(RestApplication.V1 + "/tariff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class TariffResource {
  @Inject TariffConsole console;

  /** What a breach shall cost, from when, why, and by which document. */
  public record NewVersion(
      @Nullable Money amount,
      @Nullable LocalDate validFrom,
      @Nullable String reason,
      @Nullable String source) {
    TariffChange of(TariffRule rule) {
      if (amount == null) {
        throw RuleViolation.of("amount", TextRule.MISSING);
      }
      if (validFrom == null) {
        throw RuleViolation.of("validFrom", TextRule.MISSING);
      }
      return new TariffChange(
          rule,
          amount,
          validFrom,
          Text.opinion("reason", reason),
          Text.optional("source", source, Text.NAME));
    }
  }

  /** The whole tariff as it is in force on a date, today if none is named. */
  @GET
  public ListOf<TariffRow> list(@QueryParam("on") @Nullable LocalDate on) {
    return ListOf.all(on == null ? console.tariff() : console.tariffOn(on));
  }

  /** Every version of a rule. */
  @GET
  @Path("/{rule}/versions")
  public ListOf<TariffVersionRow> versions(@PathParam("rule") String rule) {
    return ListOf.all(console.versions(named(rule)));
  }

  /** One version of a rule. */
  @GET
  @Path("/{rule}/versions/{validFrom}")
  public TariffVersionRow version(
      @PathParam("rule") String rule, @PathParam("validFrom") LocalDate validFrom) {
    return console.version(named(rule), validFrom);
  }

  /** Gives a rule a new version. */
  @POST
  @Path("/{rule}/versions")
  public Response change(
      @PathParam("rule") String rule, NewVersion version, @Context UriInfo here) {
    var created = console.change(version.of(named(rule)));
    var address = here.getAbsolutePathBuilder().path(created.validFrom().toString());
    return Response.created(address.build()).entity(created).build();
  }

  private static TariffRule named(String rule) {
    return TariffRule.find(rule)
        .orElseThrow(() -> new RuleViolation(TariffVersionRule.UNKNOWN_RULE, rule));
  }
}
