package cn.duban.complaint.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** What is set under the keys of {@link Setting}; a value that makes no sense stops the start. */
@ApplicationScoped
public class Settings {
  /** Whether this is a sandbox. */
  public boolean sandbox() {
    return flag(Setting.SANDBOX);
  }

  /** What the clock of a sandbox shows when it starts for the first time. */
  public Optional<Instant> sandboxStart() {
    return value(Setting.SANDBOX_START, text -> OffsetDateTime.parse(text).toInstant());
  }

  /** Whether a sandbox also has example complaints. */
  public boolean sandboxExamples() {
    return sandbox() && flag(Setting.SANDBOX_EXAMPLES);
  }

  /** Where people reach the portal. */
  public Optional<URI> portalUrl() {
    return value(Setting.PORTAL_URL, Settings::address);
  }

  /** Through which server e-mail goes out; empty: none is sent. */
  public Optional<MailServer> mail() {
    return value(Setting.MAIL_HOST, text -> text)
        .map(
            host ->
                new MailServer(
                    host,
                    value(Setting.MAIL_PORT, Integer::valueOf).orElse(587),
                    value(Setting.MAIL_FROM, Settings::mailbox).orElse("duban@" + host),
                    value(Setting.MAIL_USER, text -> text),
                    value(Setting.MAIL_PASSWORD, text -> text).orElse(""),
                    value(Setting.MAIL_SECURITY, Settings::security)
                        .orElse(MailServer.Security.STARTTLS)));
  }

  private static String mailbox(String text) {
    if (!text.matches("[^@\\s]+@[^@\\s]+")) {
      throw new IllegalArgumentException("an address like duban@example.org is wanted");
    }
    return text;
  }

  private static MailServer.Security security(String text) {
    return MailServer.Security.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static boolean flag(String key) {
    return value(key, Settings::yes).orElse(false);
  }

  private static <T> Optional<T> value(String key, Function<String, T> reading) {
    return ConfigProvider.getConfig()
        .getOptionalValue(key, String.class)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> read(key, text, reading));
  }

  static <T> T read(String key, String text, Function<String, T> reading) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException(
          "The setting " + key + " cannot be \"" + text + "\": " + e.getMessage(), e);
    }
  }

  static boolean yes(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("true or false is wanted");
    };
  }

  static URI address(String text) {
    var address = URI.create(text);
    if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
      throw new IllegalArgumentException("an address like https://duban.example is wanted");
    }
    return address;
  }
}
