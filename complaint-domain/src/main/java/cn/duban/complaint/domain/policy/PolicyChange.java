package cn.duban.complaint.domain.policy;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import java.time.LocalDate;

/** What an administrator decides: this policy has this value from this date on, for this reason. */
public record PolicyChange(PolicyKey key, String value, LocalDate validFrom, String reason) {
  /** Refuses a value the policy cannot have and a change without a reason. */
  public PolicyChange {
    value = value.strip();
    key.type().read(value);
    reason = Text.opinion("reason", reason);
  }

  /** Nothing is changed for the past: what was decided is frozen (requirements §3). */
  void requireNotBefore(LocalDate today) {
    if (validFrom.isBefore(today)) {
      throw RuleViolation.of("validFrom", PolicyRule.RETROACTIVE, today);
    }
  }
}
