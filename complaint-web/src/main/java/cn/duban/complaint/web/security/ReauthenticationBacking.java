package cn.duban.complaint.web.security;

import cn.duban.complaint.web.shared.PortalMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The dialog that asks for the password again before a signature; it repeats nothing by itself. */
@Named
@RequestScoped
public class ReauthenticationBacking {
  @Inject PortalSession session;
  @Inject PortalMessages messages;

  private @Nullable String password;

  /** Makes the sign-in fresh. */
  public void confirm() {
    session.confirm(password);
    PrimeFaces.current().ajax().addCallbackParam("reauthenticated", true);
    messages.say("portal.reauthenticated");
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
