package cn.duban.complaint.web.sandbox;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.sandbox.SandboxTime;
import cn.duban.complaint.web.shared.Nothing;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.SandboxOnly;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets time pass in the sandbox (requirements §10). */
@Path(RestApplication.V1 + "/sandbox")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SandboxOnly
@Step
@RequestScoped
public class SandboxClockResource {
  @Inject SandboxTime time;

  /** What the clock shows, or shall show. */
  public record Now(@Nullable Instant now) {}

  /** What a job has done. */
  public record Done(String job, Map<String, Integer> counts) {}

  /** Reads the clock. */
  @GET
  @Path("/clock")
  public Now clock() {
    return new Now(time.now());
  }

  /** Moves the clock forward. */
  @PUT
  @Path("/clock")
  public Now move(Now to) {
    if (to.now() == null) {
      throw RuleViolation.of("now", TextRule.MISSING);
    }
    return new Now(time.moveTo(to.now()));
  }

  /** Runs a timer's job now. */
  @POST
  @Path("/jobs/{name}")
  public Done run(@PathParam("name") String name, Nothing nothing) {
    return new Done(name, time.run(name).counts());
  }
}
