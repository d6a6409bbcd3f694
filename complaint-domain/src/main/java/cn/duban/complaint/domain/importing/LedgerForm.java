package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.Registration;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Violations;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row written down as R/G095-1 (表一). */
record LedgerForm(LedgerCells cells, Set<CategoryCode> categories) {
  private static final CategoryCode UNCLASSIFIED = new CategoryCode("OTHER");
  private static final Customer NOBODY = Customer.recordedElsewhere(null, null, null, null);

  /** The form, if nothing is wrong with it; what is wrong is added to what was found. */
  Optional<Registration> registration(Violations found) {
    var channel = choice(found, LedgerField.CHANNEL, Channel::valueOf, Channel.OTHER);
    var kind = choice(found, LedgerField.KIND, ComplaintKind::valueOf, ComplaintKind.COMPLAINT);
    var rank =
        choice(found, LedgerField.COMPLAINT_CLASS, ComplaintClass::valueOf, ComplaintClass.ROUTINE);
    var severity = choice(found, LedgerField.SEVERITY, Severity::valueOf, Severity.NORMAL);
    var category = found.check(this::category, UNCLASSIFIED);
    var customer = found.check(this::customer, NOBODY);
    return found.check(
        () ->
            Optional.of(
                new Registration(
                    kind,
                    rank,
                    channel,
                    channel == Channel.OTHER ? cells.mapping().name() : null,
                    severity,
                    customer,
                    category,
                    cells.textOrNull(LedgerField.AREA),
                    cells.required(LedgerField.CONTENT),
                    null,
                    null,
                    null)),
        Optional.empty());
  }

  private <T> T choice(
      Violations found, LedgerField field, Function<String, T> valueOf, T otherwise) {
    return found.check(() -> cells.value(field, valueOf, otherwise), otherwise);
  }

  private CategoryCode category() {
    var category = cells.value(LedgerField.CATEGORY, CategoryCode::new, UNCLASSIFIED);
    if (!categories.contains(category)) {
      throw RuleViolation.of("category", ComplaintRule.CATEGORY_UNKNOWN, category.value());
    }
    return category;
  }

  private Customer customer() {
    return Customer.recordedElsewhere(
        text(LedgerField.CUSTOMER_NAME),
        text(LedgerField.CUSTOMER_PHONE),
        text(LedgerField.CUSTOMER_ADDRESS),
        text(LedgerField.ACCOUNT_NUMBER));
  }

  private @Nullable String text(LedgerField field) {
    return cells.textOrNull(field);
  }
}
