package cn.duban.complaint.web.security;

import cn.duban.complaint.ejb.security.Caller;
import cn.duban.complaint.ejb.security.Callers;
import cn.duban.complaint.ejb.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/**
 * The one authentication mechanism (the platform takes exactly one): a token for the REST contract,
 * a session for the portal. What the portal does not open expressly wants a sign-in.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";

  @Inject Callers callers;
  @Inject CurrentActor current;
  @Inject PortalGate gate;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return switch (Door.of(request)) {
      case OPEN -> context.doNothing();
      case REST -> {
        var caller = token(request).flatMap(callers::withToken);
        yield caller.isPresent() ? enter(caller.get(), context) : context.doNothing();
      }
      case PORTAL -> {
        var caller =
            PortalSession.signedIn(request)
                .flatMap(person -> callers.inSession(person.username(), person.at()));
        yield caller.isPresent() && gate.lets(caller.get(), request)
            ? enter(caller.get(), context)
            : gate.turnAway(caller.isPresent(), request, context);
      }
    };
  }

  private AuthenticationStatus enter(Caller caller, HttpMessageContext context) {
    current.become(caller);
    return context.notifyContainerAboutLogin(caller.actor().username(), caller.groups());
  }

  private static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> header.substring(BEARER.length()).strip());
  }
}
