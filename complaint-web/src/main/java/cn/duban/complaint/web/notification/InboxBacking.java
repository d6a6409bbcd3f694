package cn.duban.complaint.web.notification;

import cn.duban.complaint.ejb.notification.Inbox;
import cn.duban.complaint.web.shared.ListPosition;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import cn.duban.complaint.web.shared.Option;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One's messages. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class InboxBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Inbox inbox;
  @Inject PortalMessages messages;

  private final ListPosition position = new ListPosition();
  private boolean unread;
  private @Nullable String language;
  private transient @Nullable InboxTable table;

  /** The messages; read anew in every request. */
  public InboxTable getTable() {
    var read = table == null ? new InboxTable(inbox, unread) : table;
    table = read;
    return read;
  }

  public String readAll() {
    messages.flash("notification.inbox.allRead", inbox.readAll());
    return ViewParams.to("/notification/inbox").redirect();
  }

  public String prefer() {
    inbox.prefer(Locale.forLanguageTag(getLanguage()));
    messages.flash("notification.inbox.preferred");
    return ViewParams.to("/notification/inbox").redirect();
  }

  /** The languages in which e-mail can be written. */
  public List<Option> getLanguages() {
    return Stream.of("zh-CN", "en")
        .map(tag -> new Option(tag, MessagesOfThePage.now().text("notification.language." + tag)))
        .toList();
  }

  public String getLanguage() {
    return language == null ? inbox.language().toLanguageTag() : language;
  }

  public void setLanguage(@Nullable String language) {
    this.language = language;
  }

  public boolean isUnread() {
    return unread;
  }

  public void setUnread(boolean unread) {
    this.unread = unread;
  }

  public ListPosition getPosition() {
    return position;
  }
}
