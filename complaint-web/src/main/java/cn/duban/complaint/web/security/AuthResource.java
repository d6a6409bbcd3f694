package cn.duban.complaint.web.security;

import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.security.SignIn;
import cn.duban.complaint.web.shared.RestApplication;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signing in for the REST contract; the only part of it that a stranger may use. */
@Path(RestApplication.V1 + "/auth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RequestScoped
public class AuthResource {
  @Inject SignIn signIn;

  /** A name and its password. */
  public record Credentials(@Nullable String username, @Nullable String password) {
    @Override
    public String toString() {
      return "Credentials[" + username + "]"; // never into a log
    }
  }

  /** A name, its password, and the one to come. */
  public record PasswordChange(
      @Nullable String username, @Nullable String password, @Nullable String newPassword) {
    @Override
    public String toString() {
      return "PasswordChange[" + username + "]"; // never into a log
    }
  }

  /** The key to everything else. */
  public record Token(
      String token, Instant expiresAt, String username, List<Role> roles, String department) {
    @Override
    public String toString() {
      return "Token[" + username + "]"; // never into a log
    }
  }

  /** Gives a token for name and password. */
  @POST
  @Path("/token")
  public Token token(Credentials credentials) {
    var issued = signIn.issueToken(credentials.username(), credentials.password());
    var person = issued.person();
    return new Token(
        issued.token(), issued.expiresAt(), person.username(), person.roles(), person.department());
  }

  /** Changes one's own password, also the one that must be changed first; all tokens end. */
  @POST
  @Path("/password")
  public void changePassword(PasswordChange change) {
    signIn.changePassword(change.username(), change.password(), change.newPassword());
  }
}
