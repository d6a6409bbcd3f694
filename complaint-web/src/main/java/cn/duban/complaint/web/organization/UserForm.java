package cn.duban.complaint.web.organization;

import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.ejb.organization.UserRow;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the administrator types it. */
public class UserForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String username;
  private @Nullable String name;
  private @Nullable String department;
  private Role[] roles = {};
  private String[] inCharge = {};
  private @Nullable String email;

  void show(UserRow row) {
    username = row.username();
    name = row.name();
    department = row.department();
    roles = row.roles().toArray(Role[]::new);
    inCharge = row.inCharge().toArray(String[]::new);
    email = row.email();
  }

  Appointment toAppointment() {
    var as = Text.required("username", username, Text.NAME);
    var mail = email == null || email.isBlank() ? null : email.strip();
    return new UserResource.User(
            as, name, department, List.of(roles), List.of(inCharge), mail, null, null)
        .appointment(as);
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getDepartment() {
    return department;
  }

  public void setDepartment(@Nullable String department) {
    this.department = department;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  /** Takes the roles that are ticked. */
  public void setRoles(Role @Nullable [] roles) {
    this.roles = roles == null ? new Role[0] : roles.clone();
  }

  public String[] getInCharge() {
    return inCharge.clone();
  }

  /** Takes the codes of the departments that are ticked. */
  public void setInCharge(String @Nullable [] inCharge) {
    this.inCharge = inCharge == null ? new String[0] : Arrays.copyOf(inCharge, inCharge.length);
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }
}
