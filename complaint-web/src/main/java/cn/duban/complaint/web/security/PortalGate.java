package cn.duban.complaint.web.security;

import cn.duban.complaint.ejb.security.Caller;
import cn.duban.complaint.web.shared.ExpiredViewHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Where a person without a sign-in is sent, in the way in which the browser asked. */
@ApplicationScoped
class PortalGate {
  private static final String PARTIAL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <partial-response id="j_id1"><redirect url="%s"/></partial-response>
      """;

  /** Whether this person may go there: who must change the password goes nowhere else. */
  boolean lets(Caller caller, HttpServletRequest request) {
    return !caller.mustChangePassword() || Door.path(request).equals(Door.PASSWORD_PAGE);
  }

  /**
   * Sends the browser to sign in, or to change the password, and remembers where it wanted to go.
   */
  AuthenticationStatus turnAway(
      boolean known, HttpServletRequest request, HttpMessageContext context) {
    boolean sends = !HttpMethod.GET.equals(request.getMethod());
    if (!known && (sends || wantsPage(request))) {
      PortalSession.remember(request);
    }
    var page = request.getContextPath() + (known ? Door.PASSWORD_PAGE : signInPage(sends));
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return partial(page, context);
    }
    if (request.getHeader("Upgrade") != null) {
      context.getResponse().setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return AuthenticationStatus.SEND_CONTINUE;
    }
    return context.redirect(page);
  }

  /** Who was sending something has it as a draft in the browser, and is told so. */
  private static String signInPage(boolean sends) {
    return sends
        ? Door.SIGN_IN_PAGE + "?" + ExpiredViewHandler.EXPIRED + "=true"
        : Door.SIGN_IN_PAGE;
  }

  private static boolean wantsPage(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
        .filter(accept -> accept.contains("text/html"))
        .isPresent();
  }

  private static AuthenticationStatus partial(String page, HttpMessageContext context) {
    var response = context.getResponse();
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    try {
      response.getWriter().write(PARTIAL.formatted(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
