package cn.duban.complaint.ejb.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * A setting of the installation, read by MicroProfile Config: a system property, an environment
 * variable ({@code COMPLAINT_SANDBOX}) or a file of the server. What the business may change is no
 * setting but a policy.
 */
public final class Setting<T> {
  /**
   * Whether this is a sandbox: example people, and a clock that can be moved. Never the default.
   */
  public static final Setting<Boolean> SANDBOX = flag("complaint.sandbox");

  /** What the clock of a sandbox shows when it starts for the first time. */
  public static final Setting<Optional<Instant>> SANDBOX_START =
      optional("complaint.sandbox.start", text -> OffsetDateTime.parse(text).toInstant());

  /** Whether a sandbox also has example complaints in every state. */
  public static final Setting<Boolean> SANDBOX_EXAMPLES = flag("complaint.sandbox.examples");

  /** The folder of the embedded database. */
  public static final Setting<Optional<Path>> DATA = optional("complaint.data", Path::of);

  /** Where people reach the portal: the start of every link in a mail and every QR code. */
  public static final Setting<Optional<URI>> PORTAL_URL =
      optional("complaint.portal.url", Setting::address);

  /** Every setting of this class, to be checked at the start. */
  static final List<Setting<?>> ALL =
      List.of(SANDBOX, SANDBOX_START, SANDBOX_EXAMPLES, DATA, PORTAL_URL);

  private final String key;
  private final Function<@Nullable String, T> reading;

  private Setting(String key, Function<@Nullable String, T> reading) {
    this.key = key;
    this.reading = reading;
  }

  /** A setting that is {@code true} or {@code false}, and false if not set. */
  public static Setting<Boolean> flag(String key) {
    return new Setting<>(key, Setting::yes);
  }

  /** A setting that may be missing. */
  public static <T> Setting<Optional<T>> optional(String key, Function<String, T> reading) {
    return new Setting<>(key, text -> Optional.ofNullable(text).map(reading));
  }

  /** Its name in the configuration. */
  public String key() {
    return key;
  }

  /**
   * What is set.
   *
   * @throws IllegalStateException if what is set makes no sense
   */
  public T value() {
    var set = ConfigProvider.getConfig().getOptionalValue(key, String.class);
    return read(set.map(String::strip).filter(text -> !text.isEmpty()).orElse(null));
  }

  /** What this text sets. */
  T read(@Nullable String text) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException(
          "The setting " + key + " cannot be \"" + text + "\": " + e.getMessage(), e);
    }
  }

  private static Boolean yes(@Nullable String text) {
    if (text == null || text.equalsIgnoreCase("false")) {
      return false;
    } else if (text.equalsIgnoreCase("true")) {
      return true;
    }
    throw new IllegalArgumentException("true or false is wanted");
  }

  private static URI address(String text) {
    var address = URI.create(text);
    if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
      throw new IllegalArgumentException("an address like https://duban.example is wanted");
    }
    return address;
  }
}
