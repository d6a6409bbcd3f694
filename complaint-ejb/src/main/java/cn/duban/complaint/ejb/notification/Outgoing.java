package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.Message;
import java.util.Locale;
import java.util.UUID;

/**
 * A message that was taken out of the outbox for a try.
 *
 * @param id stays the same over all tries, so that the other side can drop what it has
 * @param mouth who answers or does not: the mail server, or one webhook
 * @param address where to: a mailbox, or the address of a webhook
 * @param secret with what it is signed; empty: not at all
 */
public record Outgoing(
    UUID id,
    String mouth,
    ChannelKind channel,
    Locale language,
    Message message,
    String address,
    String secret) {
  @Override
  public String toString() {
    return channel + " " + id; // never an address or a secret into a log
  }
}
