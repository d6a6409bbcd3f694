package cn.duban.complaint.web.notification;

import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.ejb.notification.OutboxConsole;
import cn.duban.complaint.ejb.notification.OutboxRow;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.Nothing;
import cn.duban.complaint.web.shared.Paging;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What goes out of the house, for the administrator: what was given up can be sent again. */
@Path(RestApplication.V1 + "/outbox")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class OutboxResource {
  @Inject OutboxConsole console;

  /** One page of what has come so far. */
  @GET
  public ListOf<OutboxRow> list(
      @QueryParam("state") @DefaultValue("DEAD") OutboxState state, @BeanParam Paging paging) {
    return new ListOf<>(console.rows(state, paging.offset(), paging.limit()), console.count(state));
  }

  /** Has one sent again. */
  @POST
  @Path("/{id}/resend")
  public OutboxRow resend(@PathParam("id") UUID id, Nothing nothing) {
    return console.resend(id);
  }
}
