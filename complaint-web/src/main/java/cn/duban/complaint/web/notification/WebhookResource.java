package cn.duban.complaint.web.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.WebhookDraft;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.notification.WebhookConsole;
import cn.duban.complaint.ejb.notification.WebhookRow;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The webhooks, kept by the administrator; addresses and secrets are written, never read. */
@Path(RestApplication.V1 + "/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class WebhookResource {
  @Inject WebhookConsole console;

  /** A webhook as it is written; without address or secret the one there is stays. */
  public record WebhookBody(
      @Nullable String name,
      @Nullable ChannelKind channel,
      @Nullable String address,
      @Nullable String secret,
      @Nullable List<MessageKind> kinds,
      @Nullable List<DepartmentCode> departments,
      @Nullable Boolean active) {
    WebhookDraft toDraft() {
      if (channel == null || channel == ChannelKind.EMAIL) {
        throw RuleViolation.of("channel", TextRule.MISSING);
      }
      return new WebhookDraft(
          Objects.requireNonNullElse(name, ""),
          channel,
          Objects.requireNonNullElse(address, ""),
          Objects.requireNonNullElse(secret, ""),
          Objects.requireNonNullElse(kinds, List.of()),
          Objects.requireNonNullElse(departments, List.of()),
          !Boolean.FALSE.equals(active));
    }
  }

  /** All of them. */
  @GET
  public ListOf<WebhookRow> list() {
    return ListOf.all(console.rows());
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  public WebhookRow read(@PathParam("id") UUID id) {
    return console.row(id);
  }

  /** A new one. */
  @POST
  public Response create(WebhookBody body, @Context UriInfo here) {
    var hook = console.create(body.toDraft());
    return Response.created(here.getAbsolutePathBuilder().path(hook.id().toString()).build())
        .entity(hook)
        .build();
  }

  /** Changes one. */
  @PUT
  @Path("/{id}")
  public WebhookRow change(@PathParam("id") UUID id, WebhookBody body) {
    return console.change(id, body.toDraft());
  }

  /** Removes one. */
  @DELETE
  @Path("/{id}")
  public void remove(@PathParam("id") UUID id) {
    console.remove(id);
  }
}
