package cn.duban.complaint.web.security;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.security.Caller;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.web.shared.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** Who the caller is. */
@Path(RestApplication.V1 + "/me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeResource {
  @Inject CurrentActor current;

  /**
   * The caller.
   *
   * @param standsInFor the user names of those whose deputy the caller is today
   */
  public record Me(
      String username,
      String name,
      List<Role> roles,
      String department,
      List<String> inCharge,
      List<String> standsInFor,
      Instant signedInAt) {
    static Me of(Caller caller) {
      var actor = caller.actor();
      return new Me(
          actor.username(),
          caller.name(),
          actor.roles().stream().sorted().toList(),
          actor.department().code(),
          actor.inCharge().stream().map(DepartmentCode::code).sorted().toList(),
          actor.standsInFor().stream().map(Actor::username).toList(),
          actor.signedInAt());
    }
  }

  /** Who I am. */
  @GET
  public Me read() {
    return Me.of(current.caller());
  }
}
