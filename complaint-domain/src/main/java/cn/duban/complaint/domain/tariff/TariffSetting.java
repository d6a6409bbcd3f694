package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The amount that the configuration last named for a rule and the tariff has followed. While the
 * configuration names the same one, what an administrator decides by hand stays.
 */
@Entity
@Table(name = "tariff_setting")
public class TariffSetting {
  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "tariff_rule")
  private TariffRule rule;

  @Version private long version;
  private Money amount;

  @Column(name = "followed_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected TariffSetting() {} // JPA

  private TariffSetting(TariffRule rule, Money amount, Instant at) {
    this.rule = rule;
    this.amount = amount;
    this.at = at;
  }

  /** The configuration names an amount for this rule for the first time. */
  public static TariffSetting first(TariffRule rule, Money amount, Instant at) {
    return new TariffSetting(rule, amount, at);
  }

  /** The configuration names another amount. */
  public void follow(Money amount, Instant at) {
    this.amount = amount;
    this.at = at;
  }

  public TariffRule rule() {
    return rule;
  }

  public Money amount() {
    return amount;
  }

  /** When the tariff followed it. */
  public Instant at() {
    return at;
  }
}
