package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.ejb.shared.MailServer;
import cn.duban.complaint.ejb.shared.Settings;
import java.net.URI;
import java.util.Optional;

/** A sandbox with or without a mail server on this machine. */
final class SettingsOfTheTest extends Settings {
  private final Optional<MailServer> mail;

  private SettingsOfTheTest(Optional<MailServer> mail) {
    this.mail = mail;
  }

  static SettingsOfTheTest withoutMail() {
    return new SettingsOfTheTest(Optional.empty());
  }

  static SettingsOfTheTest mailingTo(int port) {
    return new SettingsOfTheTest(
        Optional.of(
            new MailServer(
                "127.0.0.1",
                port,
                "duban@example.org",
                Optional.empty(),
                "",
                MailServer.Security.NONE)));
  }

  @Override
  public boolean sandbox() {
    return true;
  }

  @Override
  public Optional<URI> portalUrl() {
    return Optional.of(URI.create("https://duban.example.org/complaint/"));
  }

  @Override
  public Optional<MailServer> mail() {
    return mail;
  }
}
