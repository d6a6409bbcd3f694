package cn.duban.complaint.web.tariff;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersionRule;
import cn.duban.complaint.ejb.tariff.TariffConsole;
import cn.duban.complaint.ejb.tariff.TariffRow;
import cn.duban.complaint.ejb.tariff.TariffVersionRow;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page of one rule of the tariff: its versions, and a new amount from a date on (4.3.3). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class TariffRuleBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TariffConsole console;
  @Inject PortalMessages messages;
  @Inject Clock clock;

  private final TariffChangeForm form = new TariffChangeForm();
  private @Nullable TariffRule rule;
  private transient @Nullable List<TariffVersionRow> versions;

  /** Reads the rule's versions. */
  public void load() {
    versions =
        console.versions(known()).stream()
            .sorted(Comparator.comparing(TariffVersionRow::validFrom).reversed())
            .toList();
  }

  /** Publishes the amount whose effect was seen. */
  public String publish(@Nullable BigDecimal previewed) {
    var change = form.toChange(known());
    if (previewed == null || change.amount().yuan().compareTo(previewed) != 0) {
      throw RuleViolation.of("amount", TariffVersionRule.NOT_PREVIEWED);
    }
    var published = console.change(change);
    messages.flash("tariff.rule.published", published.amount(), published.validFrom());
    return ViewParams.to("/tariff/rule").with("rule", rule).redirect();
  }

  private TariffRule known() {
    return Objects.requireNonNull(rule);
  }

  /** All versions, the last one first. */
  public List<TariffVersionRow> getVersions() {
    if (versions == null) {
      load();
    }
    return Objects.requireNonNull(versions);
  }

  /** The rule as it is in force today. */
  public TariffRow getRow() {
    return console.tariff().stream().filter(row -> row.rule() == rule).findFirst().orElseThrow();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  /** The rule; null until the address is read. */
  public @Nullable TariffRule getRule() {
    return rule;
  }

  public void setRule(@Nullable TariffRule rule) {
    this.rule = rule;
  }

  public TariffChangeForm getForm() {
    return form;
  }
}
