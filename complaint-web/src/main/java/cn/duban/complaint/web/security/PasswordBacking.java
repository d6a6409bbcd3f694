package cn.duban.complaint.web.security;

import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The page where people choose another password; the first one they must. */
@Named
@RequestScoped
public class PasswordBacking {
  @Inject PortalSession session;
  @Inject CurrentActor person;
  @Inject PortalMessages messages;

  private @Nullable String current;
  private @Nullable String newPassword;
  private @Nullable String repeated;

  /** Changes the password. */
  public String change() {
    session.changePassword(current, newPassword);
    messages.flash("password.changed");
    return ViewParams.to("/index").redirect();
  }

  /** Whether nothing else can be done before. */
  public boolean isMust() {
    return person.caller().mustChangePassword();
  }

  public @Nullable String getCurrent() {
    return current;
  }

  public void setCurrent(@Nullable String current) {
    this.current = current;
  }

  public @Nullable String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(@Nullable String newPassword) {
    this.newPassword = newPassword;
  }

  public @Nullable String getRepeated() {
    return repeated;
  }

  public void setRepeated(@Nullable String repeated) {
    this.repeated = repeated;
  }
}
