package cn.duban.complaint.web.organization;

import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.organization.AccessConsole;
import cn.duban.complaint.ejb.organization.OrganizationConsole;
import cn.duban.complaint.ejb.organization.UserRow;
import cn.duban.complaint.web.shared.Option;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page of one person, or of a new one: appointment, access, password. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class UserBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OrganizationConsole console;
  @Inject AccessConsole access;
  @Inject PortalMessages messages;

  private final UserForm form = new UserForm();
  private @Nullable String username;
  private transient @Nullable UserRow row;
  private transient @Nullable String once;

  /** Reads the person; without a name a new one is asked for. */
  public void load() {
    if (username == null) {
      console.departments();
    } else {
      row = console.user(username);
      form.show(row);
    }
  }

  /** Creates the person, or changes what the person is. */
  public String save() {
    var saved =
        username == null
            ? console.createUser(form.toAppointment(), null)
            : console.changeUser(form.toAppointment());
    messages.flash(username == null ? "user.details.created" : "user.details.changed");
    return ViewParams.to("/user/details").with("username", saved.username()).redirect();
  }

  /** Gives a password for one use, shown this once. */
  public void giveOnce() {
    once = access.resetPassword(known());
    row = null;
  }

  /** Ends the person's access. */
  public String deactivate() {
    access.deactivate(known());
    return again("user.details.deactivated");
  }

  /** Gives the person access again. */
  public String activate() {
    access.activate(known());
    return again("user.details.activated");
  }

  private String known() {
    return Objects.requireNonNull(username);
  }

  private String again(String done) {
    messages.flash(done);
    return ViewParams.to("/user/details").with("username", username).redirect();
  }

  /** The person as stored; null for a new one. */
  public @Nullable UserRow getRow() {
    if (row == null && username != null) {
      row = console.user(username);
    }
    return row;
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  /** Every department by its code. */
  public List<Option> getDepartments() {
    return console.departments().stream()
        .map(each -> new Option(each.code(), each.name()))
        .toList();
  }

  /** The password that was just given. */
  public @Nullable String getOnce() {
    return once;
  }

  public UserForm getForm() {
    return form;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }
}
