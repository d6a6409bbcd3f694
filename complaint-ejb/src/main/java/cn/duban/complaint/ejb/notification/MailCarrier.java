package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.ejb.shared.MailServer;
import cn.duban.complaint.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** E-mail through the server of the settings (RFC 5321, 5322). */
@ApplicationScoped
class MailCarrier implements Carrier {
  private static final String PATIENCE_MILLIS = "10000";

  @Inject Settings settings;

  @Override
  public boolean serves(ChannelKind channel) {
    return channel == ChannelKind.EMAIL;
  }

  @Override
  public Receipt carry(Outgoing outgoing, Letter letter) {
    return settings
        .mail()
        .map(server -> send(server, outgoing, letter))
        .orElse(Receipt.unreachable("no mail server is set"));
  }

  private static Receipt send(MailServer server, Outgoing outgoing, Letter letter) {
    try {
      var session = Session.getInstance(properties(server));
      var mail = mail(session, server, outgoing, letter);
      try (var transport = session.getTransport()) {
        if (server.user().isPresent()) {
          transport.connect(server.user().get(), server.password());
        } else {
          transport.connect();
        }
        transport.sendMessage(mail, mail.getAllRecipients());
      }
      return Receipt.TAKEN;
    } catch (AddressException | SendFailedException e) {
      return Receipt.refused(reason(e));
    } catch (MessagingException e) {
      return Receipt.unreachable(reason(e));
    }
  }

  private static Properties properties(MailServer server) {
    boolean tls = server.security() == MailServer.Security.TLS;
    var protocol = tls ? "smtps" : "smtp";
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    var prefix = "mail." + protocol + ".";
    properties.setProperty(prefix + "host", server.host());
    properties.setProperty(prefix + "port", String.valueOf(server.port()));
    properties.setProperty(prefix + "auth", String.valueOf(server.user().isPresent()));
    properties.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty(prefix + "timeout", PATIENCE_MILLIS);
    properties.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    boolean starts = server.security() == MailServer.Security.STARTTLS;
    properties.setProperty(prefix + "starttls.enable", String.valueOf(starts));
    properties.setProperty(prefix + "starttls.required", String.valueOf(starts));
    return properties;
  }

  private static MimeMessage mail(
      Session session, MailServer server, Outgoing outgoing, Letter letter)
      throws MessagingException {
    var house = server.from().substring(server.from().indexOf('@'));
    var mail = new Numbered(session, "<" + outgoing.id() + house + ">");
    mail.setFrom(new InternetAddress(server.from()));
    mail.setRecipient(RecipientType.TO, new InternetAddress(outgoing.address(), true));
    mail.setSubject(letter.title(), StandardCharsets.UTF_8.name());
    mail.setText(letter.text(), StandardCharsets.UTF_8.name());
    mail.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody shall answer it
    mail.saveChanges();
    return mail;
  }

  private static String reason(MessagingException fault) {
    return fault.getClass().getSimpleName() + ": " + fault.getMessage();
  }

  /** A mail whose Message-ID is that of the message in the outbox, however often it is sent. */
  private static final class Numbered extends MimeMessage {
    private final String number;

    Numbered(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
