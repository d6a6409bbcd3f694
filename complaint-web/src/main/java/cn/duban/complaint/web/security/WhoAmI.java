package cn.duban.complaint.web.security;

import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.organization.Directory;
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
  @Inject Directory directory;

  public boolean isSignedIn() {
    return current.find().isPresent();
  }

  /** Whether the person has this role, or stands in for somebody who has it. */
  public boolean is(Role role) {
    return current.find().filter(caller -> caller.groups().contains(role.name())).isPresent();
  }

  /** The user name; drafts are kept under it. */
  public String getUsername() {
    return current.find().map(caller -> caller.actor().username()).orElse("");
  }

  /** The name that people read. */
  public String getName() {
    return current.find().map(Caller::name).orElse("");
  }

  /** The name of the department. */
  public String getDepartment() {
    return current
        .find()
        .map(caller -> directory.departmentName(caller.actor().department()))
        .orElse("");
  }
}
