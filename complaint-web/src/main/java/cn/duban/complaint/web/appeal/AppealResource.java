package cn.duban.complaint.web.appeal;

import cn.duban.complaint.domain.appeal.AppealFilter;
import cn.duban.complaint.domain.appeal.AppealStage;
import cn.duban.complaint.domain.appeal.Verdict;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.appeal.AppealFiles;
import cn.duban.complaint.ejb.appeal.ExemptionReview;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.Paging;
import cn.duban.complaint.web.shared.PathValues;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import cn.duban.complaint.web.shared.Versioned;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exemption appeals and the opinions on them (4.3.6). */
@Path(RestApplication.V1 + "/appeals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class AppealResource implements Versioned {
  private static final String ID = "id";

  @Inject AppealFiles files;
  @Inject ExemptionReview review;

  /** Against which notice, and why. */
  public record FilingBody(@Nullable UUID notice, @Nullable String reason) {}

  /** For or against, and why. */
  public record OpinionBody(@Nullable Boolean approved, @Nullable String opinion) {
    Verdict toVerdict() {
      if (approved == null) {
        throw RuleViolation.of("approved", TextRule.MISSING);
      }
      return new Verdict(approved, opinion);
    }
  }

  /** One page of the appeals that this person may see and asks for, newest first. */
  @GET
  public ListOf<AppealRecord> list(
      @QueryParam("notice") @Nullable UUID notice,
      @QueryParam("state") @Nullable AppealStage state,
      @BeanParam Paging paging) {
    var page = files.list(new AppealFilter(notice, state), paging.offset(), paging.limit());
    return new ListOf<>(page.appeals().stream().map(AppealRecord::of).toList(), page.total());
  }

  /** One appeal. */
  @GET
  @Path("/{id}")
  public AppealRecord read(@PathParam(ID) UUID id) {
    return AppealRecord.of(files.get(id));
  }

  /** 申请免责. */
  @POST
  public Response file(FilingBody body, @Context UriInfo here) {
    if (body.notice() == null) {
      throw RuleViolation.of("notice", TextRule.MISSING);
    }
    var id = review.file(body.notice(), Text.opinion("reason", body.reason()));
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(read(id))
        .build();
  }

  /** The opinion of whoever's turn it is. */
  @POST
  @Path("/{id}/opinions")
  public AppealRecord giveOpinion(@PathParam(ID) UUID id, OpinionBody body) {
    files.getHeld(id);
    review.giveOpinion(id, body.toVerdict());
    return read(id);
  }

  @Override
  public Optional<AppealRecord> current(PathValues path) {
    return path.values().containsKey(ID)
        ? Optional.of(AppealRecord.of(files.getHeld(path.id(ID))))
        : Optional.empty();
  }
}
