package cn.duban.complaint.web.shared;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The values in the path of a request: {@code number} in {@code /complaints/{number}/sign}. */
public record PathValues(Map<String, String> values) {
  static final PathValues NONE = new PathValues(Map.of());

  public PathValues {
    values = Map.copyOf(values);
  }

  /** The value of this name, if the path has it. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value of this name. */
  public String text(String name) {
    var value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("The path has no {" + name + "}: " + values.keySet());
    }
    return value;
  }

  /** The identity of this name. */
  public UUID id(String name) {
    return UUID.fromString(text(name));
  }
}
