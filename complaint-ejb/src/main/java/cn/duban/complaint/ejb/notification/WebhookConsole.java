package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.notification.NotificationRule;
import cn.duban.complaint.domain.notification.Webhook;
import cn.duban.complaint.domain.notification.WebhookDraft;
import cn.duban.complaint.domain.notification.Webhooks;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import cn.duban.complaint.ejb.shared.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Where the administrator keeps the group robots and other systems that are told what happens. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class WebhookConsole {
  @Inject Webhooks webhooks;
  @Inject Settings settings;
  @Inject AuditTrail trail;
  @Inject Pen pen;

  /** All of them, by name. */
  public List<WebhookRow> rows() {
    return webhooks.all().stream().map(WebhookRow::of).toList();
  }

  /**
   * One of them.
   *
   * @throws RuleViolation {@link NotificationRule#NO_SUCH_WEBHOOK}
   */
  public WebhookRow row(UUID id) {
    return WebhookRow.of(get(id));
  }

  /**
   * A new one.
   *
   * @throws RuleViolation {@link NotificationRule#BAD_ADDRESS}
   */
  public WebhookRow create(WebhookDraft draft) {
    HookAddress.require(draft.address(), settings.sandbox());
    var hook = Webhook.of(draft, pen.act().at());
    webhooks.add(hook);
    record("WEBHOOK_CREATED", hook);
    return WebhookRow.of(hook);
  }

  /** Changes one; an empty address or secret leaves the one there is. */
  public WebhookRow change(UUID id, WebhookDraft draft) {
    if (!draft.address().isEmpty()) {
      HookAddress.require(draft.address(), settings.sandbox());
    }
    var hook = get(id);
    hook.take(draft);
    record("WEBHOOK_CHANGED", hook);
    return WebhookRow.of(hook);
  }

  /** Removes one; what is on its way to it is given up. */
  public void remove(UUID id) {
    var hook = get(id);
    webhooks.remove(hook);
    record("WEBHOOK_REMOVED", hook);
  }

  private Webhook get(UUID id) {
    return webhooks.find(id).orElseThrow(() -> new RuleViolation(NotificationRule.NO_SUCH_WEBHOOK));
  }

  private void record(String event, Webhook hook) {
    var act = pen.act();
    trail.record(
        AuditEntry.of(act.at(), act.by(), event, AuditSubject.of("webhook", hook.id()))
            .saying(hook.name() + ", " + hook.channel() + ", " + hook.kinds()));
  }
}
