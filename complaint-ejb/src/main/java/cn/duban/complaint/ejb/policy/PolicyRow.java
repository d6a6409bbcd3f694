package cn.duban.complaint.ejb.policy;

import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One policy as the administrator sees it.
 *
 * @param key its name in the REST contract
 * @param policy the policy
 * @param clause the clause that it makes exact
 * @param value what holds today
 * @param defaultValue what holds while nobody decides otherwise
 * @param validFrom since when the value holds; null: from the beginning
 * @param versions every decision, the last one first, future ones included
 */
public record PolicyRow(
    String key,
    PolicyKey policy,
    String clause,
    String value,
    String defaultValue,
    @Nullable LocalDate validFrom,
    List<PolicyVersionRow> versions) {
  /** The row of a policy on a date, from its versions in the order of their succession. */
  static PolicyRow of(PolicyKey key, LocalDate today, List<PolicyVersion> all) {
    var versions = all.stream().filter(version -> version.key() == key).toList();
    var current = lastOf(versions.stream().filter(each -> !each.validFrom().isAfter(today)));
    return new PolicyRow(
        key.apiName(),
        key,
        key.clause(),
        current.map(PolicyVersion::value).orElse(key.defaultText()),
        key.defaultText(),
        current.map(PolicyVersion::validFrom).orElse(null),
        PolicyVersionRow.lastFirst(versions));
  }

  private static Optional<PolicyVersion> lastOf(Stream<PolicyVersion> versions) {
    return versions.reduce((earlier, later) -> later);
  }
}
