package cn.duban.complaint.web.notification;

import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.ejb.notification.OutboxConsole;
import cn.duban.complaint.web.shared.ListPosition;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes out of the house, and what was given up. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class OutboxBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OutboxConsole console;
  @Inject PortalMessages messages;

  private final ListPosition position = new ListPosition();
  private OutboxState state = OutboxState.DEAD;
  private transient @Nullable OutboxTable table;

  /** The messages; read anew in every request. */
  public OutboxTable getTable() {
    var read = table == null ? new OutboxTable(console, state) : table;
    table = read;
    return read;
  }

  /** Has one sent again. */
  public String resend(UUID id) {
    console.resend(id);
    messages.flash("console.outbox.resent");
    return ViewParams.to("/console/outbox").redirect();
  }

  public List<OutboxState> getStates() {
    return List.of(OutboxState.values());
  }

  public OutboxState getState() {
    return state;
  }

  public void setState(@Nullable OutboxState state) {
    this.state = state == null ? OutboxState.DEAD : state;
  }

  public ListPosition getPosition() {
    return position;
  }
}
