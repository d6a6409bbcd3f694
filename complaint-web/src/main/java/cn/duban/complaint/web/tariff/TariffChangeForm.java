package cn.duban.complaint.web.tariff;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.domain.tariff.TariffChange;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another amount of a rule, as the administrator types it. */
public class TariffChangeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable BigDecimal amount;
  private @Nullable LocalDate validFrom;
  private @Nullable String reason;
  private @Nullable String source;

  TariffChange toChange(TariffRule rule) {
    return new TariffChange(
        rule,
        TariffChange.amount(rule, required("amount", amount)),
        required("validFrom", validFrom),
        Text.opinion("reason", reason),
        Text.optional("source", source, Text.NAME));
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw RuleViolation.of(field, TextRule.MISSING);
    }
    return value;
  }

  public @Nullable BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(@Nullable BigDecimal amount) {
    this.amount = amount;
  }

  public @Nullable LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source;
  }
}
