package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.penalty.DueTimeRepair;
import cn.duban.complaint.ejb.penalty.RepairFiles;
import cn.duban.complaint.ejb.penalty.RepairView;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.PathValues;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The repair of a due time that was set wrongly (requirements §3). */
@Path(RestApplication.V1 + "/obligations/{obligation}/repairs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class RepairResource implements Versioned {
  private static final String ID = "id";
  private static final String OWED = "obligation";

  @Inject DueTimeRepair repair;
  @Inject RepairFiles files;

  @PathParam(OWED)
  UUID obligation;

  /** Another due time, and why. */
  public record ProposalBody(@Nullable Instant dueAt, @Nullable String reason) {}

  /** What general affairs says to it. */
  public record DecisionBody(@Nullable Boolean approved, @Nullable String opinion) {}

  /** Every proposal, oldest first. */
  @GET
  public ListOf<RepairView> list() {
    return ListOf.all(files.list(obligation));
  }

  /** One proposal. */
  @GET
  @Path("/{id}")
  public RepairView read(@PathParam(ID) UUID id) {
    return files.get(obligation, id);
  }

  /** Customer service proposes another due time. */
  @POST
  public Response propose(ProposalBody body, @Context UriInfo here) {
    files.hold(obligation); // what may not be seen does not exist, whatever the role allows
    if (body.dueAt() == null) {
      throw RuleViolation.of("dueAt", TextRule.MISSING);
    }
    var reason = Text.opinion("reason", body.reason());
    var id = repair.propose(obligation, body.dueAt(), reason);
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(read(id))
        .build();
  }

  /** Another person approves it, or refuses. */
  @POST
  @Path("/{id}/decision")
  public RepairView decide(@PathParam(ID) UUID id, DecisionBody body) {
    files.hold(obligation);
    read(id);
    if (body.approved() == null) {
      throw RuleViolation.of("approved", TextRule.MISSING);
    }
    repair.decide(obligation, id, body.approved(), Text.opinion("opinion", body.opinion()));
    return read(id);
  }

  @Override
  public Optional<RepairView> current(PathValues path) {
    files.hold(path.id(OWED));
    return path.find(ID).map(UUID::fromString).map(this::read);
  }
}
