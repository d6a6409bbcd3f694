package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.LocalDate;

/** The days on which a person is away, the first and the last included. */
public record Absence(String person, LocalDate from, LocalDate to) {
  public Absence {
    if (to.isBefore(from)) {
      throw RuleViolation.of("to", OrganizationRule.PERIOD_BACKWARDS);
    }
  }
}
