package cn.duban.complaint.web.shared;

import cn.duban.complaint.ejb.security.Caller;
import cn.duban.complaint.ejb.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The person in front of the screen, as the top bar shows him. */
@Named("whoami")
@RequestScoped
public class WhoAmI {
  @Inject CurrentActor current;

  public boolean isSignedIn() {
    return current.find().isPresent();
  }

  /** The user name; drafts are kept under it. */
  public String getUsername() {
    return current.find().map(caller -> caller.actor().username()).orElse("");
  }

  /** The name that people read. */
  public String getName() {
    return current.find().map(Caller::name).orElse("");
  }

  /** The code of the department. */
  public String getDepartment() {
    return current.find().map(caller -> caller.actor().department().code()).orElse("");
  }
}
