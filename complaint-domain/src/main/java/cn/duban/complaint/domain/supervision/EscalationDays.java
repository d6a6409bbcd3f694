package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicySet;
import java.time.Duration;

/**
 * After how many days of delay whom to tell (requirements §7): 0 is as soon as it is overdue, 1 is
 * a whole day later.
 */
public record EscalationDays(int deptManager, int csManager, int executive) {
  /** As the policies say. */
  public static EscalationDays of(PolicySet policies) {
    return new EscalationDays(
        policies.number(PolicyKey.ESCALATION_DEPT_MANAGER_DAYS),
        policies.number(PolicyKey.ESCALATION_CS_MANAGER_DAYS),
        policies.number(PolicyKey.ESCALATION_EXECUTIVE_DAYS));
  }

  /** Whether a delay of this length is told at this level. */
  boolean reachedBy(Duration delay, ReminderKind level) {
    int days =
        switch (level) {
          case TO_DEPT_MANAGER -> deptManager;
          case TO_CS_MANAGER -> csManager;
          case TO_EXECUTIVE -> executive;
          case BEFORE, AT, DAY -> throw new IllegalArgumentException("No level: " + level);
        };
    return delay.compareTo(Duration.ofDays(days)) > 0;
  }
}
