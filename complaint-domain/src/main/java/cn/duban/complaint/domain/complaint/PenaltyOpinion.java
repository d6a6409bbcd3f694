package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 对责任人的处罚意见: what the responsible department proposes when substantiated (4.3.1). */
public sealed interface PenaltyOpinion {
  /**
   * A rule of the tariff and who is liable; the department pays.
   *
   * @param liablePerson user name or just a name; null where the rule fines the department itself
   */
  record Penalise(TariffRule rule, @Nullable String liablePerson, LocalDate eventDate)
      implements PenaltyOpinion {
    public Penalise {
      if (rule.perDay() || rule == TariffRule.VENDOR_STB || rule == TariffRule.BY_ANALOGY) {
        throw RuleViolation.of("penalty.rule", ComplaintRule.RULE_NOT_PROPOSABLE, rule);
      }
      liablePerson = Text.optional("penalty.liablePerson", liablePerson, Text.NAME);
      if (liablePerson.isEmpty()) {
        if (rule == TariffRule.SERVICE_CONDUCT) {
          throw RuleViolation.of("penalty.liablePerson", ComplaintRule.LIABLE_PERSON_MISSING);
        }
        liablePerson = null;
      }
    }
  }

  /** Nobody is to be penalised, and why. */
  record NoPenalty(String reason) implements PenaltyOpinion {
    public NoPenalty {
      reason = Text.opinion("penalty.none", reason);
    }
  }

  /** 情节特别严重: the company decides (4.3.2). */
  record EspeciallySerious(String circumstances) implements PenaltyOpinion {
    public EspeciallySerious {
      circumstances = Text.opinion("penalty.company", circumstances);
    }
  }

  /** Whether the case goes to the company once every department has signed. */
  default boolean refersToCompany() {
    return this instanceof EspeciallySerious;
  }
}
