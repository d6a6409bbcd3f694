package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills into R/G095-3 by hand (表三).
 *
 * @param analogousTo with {@link TariffRule#BY_ANALOGY}, the rule it follows (4.3.3)
 * @param department who pays; may be missing where the liable person is a user of the system
 * @param eventDate for a rule that fines an event
 * @param dueOn for a rule that fines each overdue day, with {@code doneOn}
 * @param amount with {@link TariffRule#VENDOR_STB} only: the contract's
 */
public record HandwrittenNotice(
    TariffRule rule,
    @Nullable TariffRule analogousTo,
    @Nullable DepartmentCode department,
    @Nullable String liablePerson,
    @Nullable ComplaintNumber complaint,
    @Nullable LocalDate eventDate,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn,
    @Nullable String facts,
    @Nullable Money amount) {

  /** Whether each overdue day costs its own amount. */
  boolean perDay() {
    return rule.perDay() || (analogousTo != null && analogousTo.perDay());
  }
}
