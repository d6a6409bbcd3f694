package cn.duban.complaint.web.notification;

import cn.duban.complaint.ejb.notification.Inbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How many messages one has not read, as the top bar shows it when a page is opened. */
@Named
@RequestScoped
public class UnreadMessages {
  @Inject Inbox inbox;

  private @Nullable Long count;

  /** Asked once per page. */
  public long getCount() {
    var asked = count == null ? Long.valueOf(inbox.count(true)) : count;
    count = asked;
    return asked;
  }
}
