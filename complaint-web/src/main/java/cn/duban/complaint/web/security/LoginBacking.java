package cn.duban.complaint.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page where people sign in; from there to where they wanted to go. */
@Named
@RequestScoped
public class LoginBacking {
  @Inject PortalSession session;

  private @Nullable String username;
  private @Nullable String password;

  /** Signs the person in. */
  public void signIn() {
    Faces.redirect(session.signIn(username, password));
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
