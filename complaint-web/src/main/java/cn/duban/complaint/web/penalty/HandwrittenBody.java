package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyRule;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.penalty.HandwrittenNotice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody sends to draft a notice by hand. */
public record HandwrittenBody(
    @Nullable TariffRule rule,
    @Nullable TariffRule analogousTo,
    @Nullable DepartmentCode department,
    @Nullable String liablePerson,
    @Nullable String complaint,
    @Nullable LocalDate eventDate,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn,
    @Nullable String facts,
    @Nullable Money amount) {

  HandwrittenNotice toNotice() {
    if (rule == null) {
      throw RuleViolation.of("rule", TextRule.MISSING);
    }
    return new HandwrittenNotice(
        rule,
        analogousTo,
        department,
        liablePerson,
        complaint == null ? null : number(complaint),
        eventDate,
        dueOn,
        doneOn,
        facts,
        amount);
  }

  /** What can be no number names no complaint: that is wrong in this field. */
  private static ComplaintNumber number(String text) {
    try {
      return new ComplaintNumber(text);
    } catch (RuleViolation notANumber) {
      throw RuleViolation.of("complaint", PenaltyRule.COMPLAINT_UNKNOWN, text);
    }
  }
}
