package cn.duban.complaint.web.notification;

import cn.duban.complaint.ejb.notification.Inbox;
import cn.duban.complaint.web.shared.Exchange;
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

/** One's own messages, the newest first (requirements §7). */
@Path(RestApplication.V1 + "/notifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class NotificationResource {
  @Inject Inbox inbox;
  @Inject Exchange exchange;

  /** One page of them. */
  @GET
  public ListOf<MessageRecord> list(
      @QueryParam("unread") @DefaultValue("false") boolean unread, @BeanParam Paging paging) {
    var messages = exchange.messages();
    return new ListOf<>(
        inbox.rows(unread, paging.offset(), paging.limit()).stream()
            .map(row -> MessageRecord.of(row, messages))
            .toList(),
        inbox.count(unread));
  }

  /** One of them was read. */
  @POST
  @Path("/{id}/read")
  public MessageRecord read(@PathParam("id") UUID id, Nothing nothing) {
    return MessageRecord.of(inbox.read(id), exchange.messages());
  }
}
