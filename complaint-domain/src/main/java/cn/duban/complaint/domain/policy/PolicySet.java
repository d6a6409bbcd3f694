package cn.duban.complaint.domain.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All policies as they hold on one date. */
public final class PolicySet {
  /** The readings of the requirements, before anybody changed one. */
  public static final PolicySet DEFAULTS = new PolicySet(Map.of());

  private final Map<PolicyKey, Object> values = new EnumMap<>(PolicyKey.class);

  private PolicySet(Map<PolicyKey, String> decided) {
    for (var key : PolicyKey.values()) {
      values.put(key, key.type().read(decided.getOrDefault(key, key.defaultText())));
    }
  }

  /** Of each policy the last version valid on that date, else its default. */
  public static PolicySet on(LocalDate date, Collection<PolicyVersion> versions) {
    var decided = new EnumMap<PolicyKey, String>(PolicyKey.class);
    versions.stream()
        .filter(version -> !version.validFrom().isAfter(date))
        .sorted(PolicyVersion.SUCCESSION)
        .forEach(version -> decided.put(version.key(), version.value()));
    return new PolicySet(decided);
  }

  /** The same policies but one: what a change would give. */
  public PolicySet with(PolicyKey key, String value) {
    var changed = new PolicySet(Map.of());
    changed.values.putAll(values);
    changed.values.put(key, key.type().read(value));
    return changed;
  }

  /** Whether a switch is on. */
  public boolean isOn(PolicyKey key) {
    return value(key, Boolean.class);
  }

  /** The number of a counting policy. */
  public int number(PolicyKey key) {
    return value(key, Integer.class);
  }

  /** The factor of a policy such as {@link PolicyKey#REFUND_FACTOR}. */
  public BigDecimal factor(PolicyKey key) {
    return value(key, BigDecimal.class);
  }

  /** The limit of a stage. */
  public StageLimit stage(PolicyKey key) {
    return value(key, StageLimit.class);
  }

  /** What an overdue day is. */
  public OverdueCounting overdueCounting() {
    return value(PolicyKey.OVERDUE_COUNTING, OverdueCounting.class);
  }

  /** Which dispatches owe R/G095-2. */
  public CapaDemand capaDemand() {
    return value(PolicyKey.CAPA_FOR_COMPLAINT, CapaDemand.class);
  }

  private <T> T value(PolicyKey key, Class<T> type) {
    return type.cast(Objects.requireNonNull(values.get(key)));
  }
}
