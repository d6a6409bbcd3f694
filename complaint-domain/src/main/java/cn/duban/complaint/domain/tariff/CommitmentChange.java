package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import java.time.LocalDate;

/** What an administrator decides: this service is promised within this limit from this date on. */
public record CommitmentChange(
    String code, String name, int limit, LimitUnit unit, LocalDate validFrom) {
  /** Refuses a code, a name or a limit that cannot be. */
  public CommitmentChange {
    if (!code.matches("[A-Z][A-Z0-9_]{1,39}")) {
      throw RuleViolation.of("code", TariffVersionRule.NOT_A_CODE, code);
    }
    name = Text.required("name", name, Text.NAME);
    if (unit == LimitUnit.MINUTES) {
      throw RuleViolation.of("unit", TariffVersionRule.NOT_A_LIMIT, limit, unit);
    }
    if (!ServiceCommitment.isLimit(limit, unit)) {
      throw RuleViolation.of("limit", TariffVersionRule.NOT_A_LIMIT, limit, unit);
    }
  }
}
