package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Instruction;
import cn.duban.complaint.ejb.casefile.CaseLocks;
import cn.duban.complaint.ejb.supervision.SupervisionOrderFiles;
import cn.duban.complaint.ejb.supervision.SupervisionOrderView;
import cn.duban.complaint.ejb.supervision.SupervisionOrdering;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.Nothing;
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

/** 督办单 of a case (3.1, requirements §7); each step answers with the order. */
@Path(RestApplication.V1 + "/complaints/{number}/supervision-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class SupervisionOrderResource implements Versioned {
  private static final String ID = "id";

  @Inject SupervisionOrdering ordering;
  @Inject SupervisionOrderFiles files;
  @Inject CaseLocks locks;

  @PathParam("number")
  ComplaintNumber number;

  /** What an order says; the times are the policies' where none is given. */
  public record OrderBody(
      @Nullable String department,
      @Nullable String text,
      @Nullable Instant acknowledgeBy,
      @Nullable Instant answerBy,
      @Nullable UUID obligation) {
    Instruction toInstruction() {
      return new Instruction(
          DepartmentCode.parse("department", department),
          Words.required("text", text),
          acknowledgeBy,
          answerBy,
          obligation);
    }
  }

  /** The orders that this person may see, oldest first. */
  @GET
  public ListOf<SupervisionOrderView> list() {
    return ListOf.all(files.list(number));
  }

  /** One order. */
  @GET
  @Path("/{id}")
  public SupervisionOrderView read(@PathParam(ID) UUID id) {
    return files.get(number, id);
  }

  /** Issues one. */
  @POST
  public Response issue(OrderBody body, @Context UriInfo here) {
    locks.hold(number);
    var id = ordering.issue(number, body.toInstruction());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(read(id))
        .build();
  }

  /** The department confirms that it has it. */
  @POST
  @Path("/{id}/acknowledge")
  public SupervisionOrderView acknowledge(@PathParam(ID) UUID id, Nothing nothing) {
    return after(id, () -> ordering.acknowledge(number, id));
  }

  /** The department's manager answers. */
  @POST
  @Path("/{id}/answer")
  public SupervisionOrderView answer(@PathParam(ID) UUID id, Words.Said body) {
    return after(id, () -> ordering.answer(number, id, body.words()));
  }

  /** To who may not see the case or the order, it does not exist, whatever his role allows. */
  private SupervisionOrderView after(UUID id, Runnable step) {
    locks.hold(number);
    read(id);
    step.run();
    return read(id);
  }

  @Override
  public Optional<SupervisionOrderView> current(PathValues path) {
    locks.hold(number);
    return path.find(ID).map(UUID::fromString).map(this::read);
  }
}
