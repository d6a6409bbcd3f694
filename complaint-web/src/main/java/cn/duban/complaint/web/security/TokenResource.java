package cn.duban.complaint.web.security;

import cn.duban.complaint.domain.security.AccessToken;
import cn.duban.complaint.domain.security.Scope;
import cn.duban.complaint.domain.security.SecurityRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.ejb.security.GrantedToken;
import cn.duban.complaint.ejb.security.IntegrationTokens;
import cn.duban.complaint.ejb.security.TokenRow;
import cn.duban.complaint.web.shared.ListOf;
import cn.duban.complaint.web.shared.Nothing;
import cn.duban.complaint.web.shared.RestApplication;
import cn.duban.complaint.web.shared.Step;
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
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tokens with which other systems come in, kept by the administrator. */
@Path(RestApplication.V1 + "/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Step
@RequestScoped
public class TokenResource {
  @Inject IntegrationTokens tokens;

  /** What another system is let in for. */
  public record NewToken(
      @Nullable String username,
      @Nullable String label,
      @Nullable List<Scope> scopes,
      @Nullable Instant expiresAt) {
    AccessToken.Grant toGrant() {
      if (scopes == null || scopes.isEmpty()) {
        throw RuleViolation.of("scopes", TextRule.MISSING);
      }
      if (expiresAt == null) {
        throw RuleViolation.of("expiresAt", TextRule.MISSING);
      }
      return new AccessToken.Grant(
          Text.required("username", username, Text.NAME),
          Text.required("label", label, Text.NAME),
          EnumSet.copyOf(scopes),
          expiresAt);
    }
  }

  /** All of them, the revoked and expired too. */
  @GET
  public ListOf<TokenRow> list() {
    return ListOf.all(tokens.list());
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  public TokenRow read(@PathParam("id") UUID id) {
    return tokens.list().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(SecurityRule.UNKNOWN_TOKEN));
  }

  /** Makes one; the answer is the only place where it can be read. */
  @POST
  public Response grant(NewToken token, @Context UriInfo here) {
    GrantedToken granted = tokens.grant(token.toGrant());
    return Response.created(
            here.getAbsolutePathBuilder().path(granted.row().id().toString()).build())
        .entity(granted)
        .build();
  }

  /** Ends one at once. */
  @POST
  @Path("/{id}/revoke")
  public TokenRow revoke(@PathParam("id") UUID id, Nothing nothing) {
    return tokens.revoke(id);
  }
}
