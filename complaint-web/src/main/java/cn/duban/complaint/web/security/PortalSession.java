package cn.duban.complaint.web.security;

import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.security.SignIn;
import cn.duban.complaint.ejb.security.SignedIn;
import cn.duban.complaint.web.shared.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's session in the portal: it begins with the password and ends when the person leaves.
 */
@RequestScoped
public class PortalSession {
  private static final String SIGNED_IN = PortalSession.class.getName() + ".signedIn";
  private static final String WANTED = PortalSession.class.getName() + ".wanted";
  private static final String START_PAGE = "/index.xhtml";

  @Inject HttpServletRequest request;
  @Inject SignIn signIn;
  @Inject CurrentActor current;

  /**
   * Signs a person in.
   *
   * @return where to go now, with the context path: what was asked for before, or the first page
   * @throws cn.duban.complaint.domain.shared.RuleViolation as {@link SignIn#authenticate}
   */
  public String signIn(@Nullable String username, @Nullable String password) {
    var person = signIn.authenticate(username, password);
    begin(person);
    var session = request.getSession();
    var wanted = (String) session.getAttribute(WANTED);
    session.removeAttribute(WANTED);
    if (person.mustChangePassword()) {
      return request.getContextPath() + Door.PASSWORD_PAGE;
    }
    return wanted == null ? request.getContextPath() + START_PAGE : wanted;
  }

  /** Makes the sign-in fresh for a signature: the same person gives the password again. */
  public void confirm(@Nullable String password) {
    begin(signIn.authenticate(current.get().username(), password));
  }

  /** Changes the person's own password; other sessions and tokens of the person end. */
  public void changePassword(@Nullable String password, @Nullable String newPassword) {
    begin(signIn.changePassword(current.get().username(), password, newPassword));
  }

  /** Ends the session. */
  public void signOut() {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Under another session id, so that nobody who knew the old one is signed in too. */
  private void begin(SignedIn person) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession().setAttribute(SIGNED_IN, person);
  }

  /** Who signed in to the session of this request. */
  static Optional<SignedIn> signedIn(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SignedIn) session.getAttribute(SIGNED_IN));
  }

  /** Keeps where the person wanted to go. */
  static void remember(HttpServletRequest request) {
    request.getSession().setAttribute(WANTED, PageAddress.of(request));
  }
}
