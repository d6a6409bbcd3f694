package cn.duban.complaint.web.notification;

import cn.duban.complaint.ejb.notification.Inbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A message that somebody clicks on: it is read, and its record is shown. */
@Named
@RequestScoped
public class OpenMessageBacking {
  @Inject Inbox inbox;

  private @Nullable UUID id;

  /** Goes to the record. */
  public void open() {
    var message = inbox.read(id == null ? new UUID(0, 0) : id);
    Faces.redirect(Faces.getRequestContextPath() + message.path());
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }
}
