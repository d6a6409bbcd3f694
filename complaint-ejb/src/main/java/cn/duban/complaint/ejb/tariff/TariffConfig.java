package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.tariff.TariffConfiguration;
import cn.duban.complaint.domain.tariff.TariffRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The amounts of the tariff as MicroProfile Config has them at this moment: a system property, the
 * environment, or what the server's administration sets while it runs.
 */
@ApplicationScoped
public class TariffConfig {
  /** Reads them anew each time: the server changes them while it runs. */
  public TariffConfiguration read() {
    var config = ConfigProvider.getConfig();
    return read(config.getPropertyNames(), key -> value(config, key));
  }

  /** A value that refers to what does not exist is one that makes no sense, and said to be. */
  private static Optional<String> value(Config config, String key) {
    try {
      return config.getOptionalValue(key, String.class);
    } catch (IllegalArgumentException | NoSuchElementException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  static TariffConfiguration read(
      Iterable<String> names, Function<String, Optional<String>> values) {
    var keys = new LinkedHashSet<String>();
    Stream.of(TariffRule.values()).map(TariffConfiguration::key).forEach(keys::add);
    names.forEach(
        name -> {
          if (TariffConfiguration.concerns(name)) {
            keys.add(name);
          }
        });
    var settings = new TreeMap<String, String>();
    keys.forEach(key -> values.apply(key).ifPresent(value -> settings.put(key, value)));
    return TariffConfiguration.read(settings);
  }
}
