package cn.duban.complaint.web.organization;

import cn.duban.complaint.ejb.organization.OrganizationConsole;
import cn.duban.complaint.web.shared.ListPosition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The list of everybody who uses the system. */
@Named
@ViewScoped
public class UserListBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  OrganizationConsole console;

  private final ListPosition position = new ListPosition();
  private transient @Nullable UserTable table;

  /** Asks whether this person may see it. */
  public void load() {
    getTable().setRowCount(Math.toIntExact(console.users(0, 1).total()));
  }

  /** The people; read anew in every request. */
  public UserTable getTable() {
    var read = table;
    if (read == null) {
      read = new UserTable(console);
      table = read;
    }
    return read;
  }

  public ListPosition getPosition() {
    return position;
  }
}
