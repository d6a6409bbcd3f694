package cn.duban.complaint.web.supervision;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.security.Caller;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.supervision.Lights;
import cn.duban.complaint.ejb.supervision.SupervisionBoard;
import cn.duban.complaint.web.shared.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** Who the caller is, and how much waits for him. */
@Path(RestApplication.V1 + "/me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeResource {
  @Inject CurrentActor current;
  @Inject SupervisionBoard board;

  /**
   * The caller.
   *
   * @param standsInFor the user names of those whose deputy the caller is today
   * @param obligations what is the caller's own step, by light
   */
  public record Me(
      String username,
      String name,
      List<Role> roles,
      String department,
      List<String> inCharge,
      List<String> standsInFor,
      Instant signedInAt,
      Lights obligations) {
    static Me of(Caller caller, Lights obligations) {
      var actor = caller.actor();
      return new Me(
          actor.username(),
          caller.name(),
          actor.roles().stream().sorted().toList(),
          actor.department().code(),
          actor.inCharge().stream().map(DepartmentCode::code).sorted().toList(),
          actor.standsInFor().stream().map(Actor::username).toList(),
          actor.signedInAt(),
          obligations);
    }
  }

  /** Who I am, and what I owe. */
  @GET
  public Me read() {
    return Me.of(current.caller(), board.mine());
  }
}
