package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.shared.Rule;
import java.util.List;

/**
 * A setting of the tariff that makes no sense and changes nothing: which, what it says, and why.
 */
public record RefusedSetting(String key, String value, Rule rule, List<Object> arguments) {
  private static final int SHOWN = 100;

  /** Keeps no more of a value than people read. */
  public RefusedSetting {
    value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    arguments = List.copyOf(arguments);
  }
}
