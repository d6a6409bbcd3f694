package cn.duban.complaint.web.security;

import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way out, on every page. */
@Named
@RequestScoped
public class SignOutBacking {
  @Inject PortalSession session;

  /** Ends the session. */
  public String signOut() {
    session.signOut();
    return ViewParams.to("/login").redirect();
  }
}
