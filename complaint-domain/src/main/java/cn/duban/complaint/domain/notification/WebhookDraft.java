package cn.duban.complaint.domain.notification;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import java.util.List;

/**
 * What the administrator writes about a webhook.
 *
 * @param address where it is; empty leaves the one there is
 * @param secret with what messages are signed; empty leaves the one there is
 * @param kinds what it is told of
 * @param departments whose business it is told of; everybody's if empty
 */
public record WebhookDraft(
    String name,
    ChannelKind channel,
    String address,
    String secret,
    List<MessageKind> kinds,
    List<DepartmentCode> departments,
    boolean active) {
  private static final int LONGEST_ADDRESS = 1_000;

  public WebhookDraft {
    name = Text.required("name", name, Text.NAME);
    address = Text.optional("address", address, LONGEST_ADDRESS);
    secret = Text.optional("secret", secret, Text.NAME);
    if (kinds.isEmpty()) {
      throw RuleViolation.of("kinds", NotificationRule.NOTHING_TAKEN);
    }
    if (channel == ChannelKind.EMAIL) {
      throw new IllegalArgumentException("A webhook is no mailbox");
    }
    kinds = List.copyOf(kinds);
    departments = List.copyOf(departments);
  }
}
