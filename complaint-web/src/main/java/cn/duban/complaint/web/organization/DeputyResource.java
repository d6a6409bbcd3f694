package cn.duban.complaint.web.organization;

import cn.duban.complaint.domain.organization.Absence;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.organization.DeputyDesk;
import cn.duban.complaint.ejb.organization.DeputyRow;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.Nothing;
import cn.duban.complaint.web.shared.Paging;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom; each for oneself, the administrator for anyone. */
@Path(RestApplication.V1 + "/deputies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class DeputyResource {
  @Inject DeputyDesk desk;

  /** A deputy as it is named. */
  public record NewDeputy(
      @Nullable String person,
      @Nullable String deputy,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    Absence absence() {
      var away = Text.required("person", person, Text.NAME);
      return new Absence(away, required("from", from), required("to", to));
    }

    private static LocalDate required(String field, @Nullable LocalDate day) {
      if (day == null) {
        throw RuleViolation.of(field, TextRule.MISSING);
      }
      return day;
    }
  }

  /** Those that concern the caller; the administrator sees all. */
  @GET
  public ListOf<DeputyRow> list(@BeanParam Paging paging) {
    var page = desk.list(paging.offset(), paging.limit());
    return new ListOf<>(page.items(), page.total());
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  public DeputyRow read(@PathParam("id") UUID id) {
    return desk.read(id);
  }

  /** Names a deputy. */
  @POST
  public Response name(NewDeputy deputy, @Context UriInfo here) {
    var who = Text.required("deputy", deputy.deputy(), Text.NAME);
    var named = desk.name(deputy.absence(), who);
    return Response.created(here.getAbsolutePathBuilder().path(named.id().toString()).build())
        .entity(named)
        .build();
  }

  /** The person is back. */
  @POST
  @Path("/{id}/end")
  public DeputyRow end(@PathParam("id") UUID id, Nothing nothing) {
    return desk.end(id);
  }
}
