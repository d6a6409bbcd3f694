package cn.duban.complaint.domain.notification;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One sentence as data, put into words in the language of its reader: a key of the bundles and what
 * to fill in. It never holds what a customer has told: neither name, phone, address nor content.
 *
 * @param arguments constants as {@code e:ObligationType.REPLY}, instants as {@code i:…}, texts as
 *     {@code t:…}
 */
public record Saying(String key, List<String> arguments) {
  /** Begins an argument that is a constant with a text in the bundles. */
  public static final String CONSTANT = "e:";

  /** Begins an argument that is an instant. */
  public static final String INSTANT = "i:";

  /** Begins an argument that is read as it is. */
  public static final String TEXT = "t:";

  public Saying {
    arguments = List.copyOf(arguments);
  }

  /** The sentence of this key with these values. */
  public static Saying of(String key, Object... values) {
    return new Saying(key, Arrays.stream(values).map(Saying::argument).toList());
  }

  private static String argument(Object value) {
    if (value instanceof Enum<?> constant) {
      return CONSTANT + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    return value instanceof Instant instant
        ? INSTANT + instant
        : TEXT + value.toString().replaceAll("\\p{Cntrl}+", " ");
  }
}
