package cn.duban.complaint.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
