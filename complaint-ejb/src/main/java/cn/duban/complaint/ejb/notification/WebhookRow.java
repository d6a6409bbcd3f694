package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.Webhook;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * A webhook as an administrator sees it: of its address only the machine, of its secret only
 * whether there is one.
 */
public record WebhookRow(
    UUID id,
    String name,
    ChannelKind channel,
    String machine,
    boolean signed,
    List<MessageKind> kinds,
    List<DepartmentCode> departments,
    boolean active) {
  public WebhookRow {
    kinds = List.copyOf(kinds);
    departments = List.copyOf(departments);
  }

  static WebhookRow of(Webhook hook) {
    return new WebhookRow(
        hook.id(),
        hook.name(),
        hook.channel(),
        URI.create(hook.address()).getHost(),
        !hook.secret().isEmpty(),
        hook.kinds(),
        hook.departments(),
        hook.active());
  }
}
