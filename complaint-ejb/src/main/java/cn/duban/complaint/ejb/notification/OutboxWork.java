package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.Outbox;
import cn.duban.complaint.domain.notification.OutboxMessage;
import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.domain.notification.Webhook;
import cn.duban.complaint.domain.notification.Webhooks;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes messages out of the outbox for a try and writes down how it ended, each in a short
 * transaction of its own: nothing is held in the database while the other side is waited for.
 */
@Stateless
public class OutboxWork {
  private static final String NOBODY = "the receiver has no address any more";

  @Inject Outbox outbox;
  @Inject Webhooks webhooks;
  @Inject Employees employees;
  @Inject Policies policies;
  @Inject Clock clock;

  /**
   * The message for a try; empty if it is not due, or its receiver is one of those who do not
   * answer now, or has gone.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<Outgoing> claim(UUID id, Set<String> silent) {
    var now = clock.instant();
    var message = outbox.hold(id).filter(found -> !silent.contains(mouth(found)));
    if (message.isEmpty() || !message.get().claim(now)) {
      return Optional.empty();
    }
    var outgoing = outgoing(message.get());
    if (outgoing.isEmpty()) {
      message.get().failed(NOBODY, 1, now);
    }
    return outgoing;
  }

  /** Whose silence one try has shown: the mail server's, or one webhook's. */
  private static String mouth(OutboxMessage message) {
    return message.channel() == ChannelKind.EMAIL ? message.channel().name() : message.receiver();
  }

  private Optional<Outgoing> outgoing(OutboxMessage message) {
    if (message.channel() == ChannelKind.EMAIL) {
      return employees
          .find(message.receiver())
          .filter(Employee::active)
          .flatMap(Employee::email)
          .map(address -> outgoing(message, address, ""));
    }
    return webhooks
        .find(UUID.fromString(message.receiver()))
        .filter(Webhook::active)
        .map(hook -> outgoing(message, hook.address(), hook.secret()));
  }

  private static Outgoing outgoing(OutboxMessage message, String address, String secret) {
    return new Outgoing(
        message.id(),
        mouth(message),
        message.channel(),
        message.language(),
        message.message(),
        address,
        secret);
  }

  /** How the try ended; returns what has become of the message. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public OutboxState settle(UUID id, Receipt receipt) {
    var now = clock.instant();
    var message = outbox.hold(id).orElseThrow();
    if (receipt.taken()) {
      message.sent(now);
    } else {
      int tries = policies.on(LocalDate.now(clock)).number(PolicyKey.NOTIFICATION_ATTEMPTS);
      message.failed(receipt.reason(), tries, now);
    }
    return message.state();
  }
}
