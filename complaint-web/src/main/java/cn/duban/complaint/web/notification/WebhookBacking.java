package cn.duban.complaint.web.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.ejb.notification.WebhookConsole;
import cn.duban.complaint.ejb.notification.WebhookRow;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The webhooks: the list, and one of them being written. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class WebhookBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject WebhookConsole console;
  @Inject PortalMessages messages;

  private final WebhookForm form = new WebhookForm();
  private @Nullable UUID id;

  /** Fills the form with the webhook of the address, if one is named. */
  public void load() {
    if (id != null) {
      form.fill(console.row(id));
    }
  }

  public String save() {
    var draft = form.toDraft();
    var saved = id == null ? console.create(draft) : console.change(id, draft);
    messages.flash("console.webhooks.saved", saved.name());
    return ViewParams.to("/console/webhooks").redirect();
  }

  /** Removes one. */
  public String remove(UUID hook) {
    console.remove(hook);
    messages.flash("console.webhooks.removed");
    return ViewParams.to("/console/webhooks").redirect();
  }

  public List<WebhookRow> getRows() {
    return console.rows();
  }

  public List<ChannelKind> getChannels() {
    return Stream.of(ChannelKind.values()).filter(kind -> kind != ChannelKind.EMAIL).toList();
  }

  public List<MessageKind> getKinds() {
    return List.of(MessageKind.values());
  }

  public WebhookForm getForm() {
    return form;
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }
}
