package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.penalty.SupposedMonth;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.penalty.TariffPreview;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What another amount would have changed last month, seen before it is published. */
@Named
@ViewScoped
public class TariffPreviewBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  TariffPreview preview;

  private @Nullable TariffRule rule;
  private @Nullable BigDecimal amount;
  private transient @Nullable SupposedMonth month;

  /** Looks what this amount would have changed; it changes nothing. */
  public void preview(TariffRule asked, @Nullable BigDecimal yuan) {
    if (yuan == null) {
      throw RuleViolation.of("amount", TextRule.MISSING);
    }
    month = preview.lastMonth(asked, yuan);
    rule = asked;
    amount = yuan;
  }

  /** What was seen; null before. */
  public @Nullable SupposedMonth getMonth() {
    if (month == null && rule != null) {
      preview(rule, amount);
    }
    return month;
  }

  /** The amount that was tried. */
  public @Nullable BigDecimal getAmount() {
    return amount;
  }
}
