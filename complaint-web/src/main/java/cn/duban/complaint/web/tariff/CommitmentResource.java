package cn.duban.complaint.web.tariff;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.domain.tariff.CommitmentChange;
import cn.duban.complaint.ejb.tariff.CommitmentConsole;
import cn.duban.complaint.ejb.tariff.CommitmentRow;
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

/** The service commitments, kept by the administrator (4.3.2 b). */
@Path(RestApplication.V1 + "/commitments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class CommitmentResource {
  @Inject CommitmentConsole console;

  /** What shall be promised, in which limit, from when. */
  public record NewCommitment(
      @Nullable String code,
      @Nullable String name,
      @Nullable Integer limit,
      @Nullable LimitUnit unit,
      @Nullable LocalDate validFrom) {
    CommitmentChange toChange() {
      return new CommitmentChange(
          Text.required("code", code, Text.NAME),
          Text.required("name", name, Text.NAME),
          required("limit", limit),
          required("unit", unit),
          required("validFrom", validFrom));
    }

    private static <T> T required(String field, @Nullable T value) {
      if (value == null) {
        throw RuleViolation.of(field, TextRule.MISSING);
      }
      return value;
    }
  }

  /** Those in force on a date; every version if none is named. */
  @GET
  public ListOf<CommitmentRow> list(@QueryParam("on") @Nullable LocalDate on) {
    return ListOf.all(on == null ? console.commitments() : console.commitmentsOn(on));
  }

  /** One version of a commitment. */
  @GET
  @Path("/{code}/{validFrom}")
  public CommitmentRow version(
      @PathParam("code") String code, @PathParam("validFrom") LocalDate validFrom) {
    return console.version(code, validFrom);
  }

  /** Promises a service within a limit. */
  @POST
  public Response promise(NewCommitment commitment, @Context UriInfo here) {
    var created = console.change(commitment.toChange());
    var address =
        here.getAbsolutePathBuilder().path(created.code()).path(created.validFrom().toString());
    return Response.created(address.build()).entity(created).build();
  }
}
