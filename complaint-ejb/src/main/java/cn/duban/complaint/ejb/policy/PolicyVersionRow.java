package cn.duban.complaint.ejb.policy;

import cn.duban.complaint.domain.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One decision on a policy: what, from when, why, by whom and when. */
public record PolicyVersionRow(
    String value, LocalDate validFrom, String reason, String by, Instant at) {
  static List<PolicyVersionRow> lastFirst(List<PolicyVersion> versions) {
    var rows = new ArrayList<>(versions.stream().map(PolicyVersionRow::of).toList());
    Collections.reverse(rows);
    return Collections.unmodifiableList(rows);
  }

  private static PolicyVersionRow of(PolicyVersion version) {
    return new PolicyVersionRow(
        version.value(), version.validFrom(), version.reason(), version.by(), version.at());
  }
}
