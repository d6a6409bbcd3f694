package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The amount of one rule from a date on, until the next version; never edited. */
@Entity
@Table(name = "tariff_version")
public class TariffVersion {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "tariff_rule")
  private TariffRule rule;

  private Money amount;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String reason;
  private String source;

  @Enumerated(EnumType.STRING)
  private TariffOrigin origin;

  @Column(name = "decided_by")
  private String by;

  @Column(name = "decided_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected TariffVersion() {} // JPA

  private TariffVersion(TariffChange change, TariffOrigin origin, String by, Instant at) {
    this.id = Ids.next(at);
    this.rule = change.rule();
    this.amount = change.amount();
    this.validFrom = change.validFrom();
    this.reason = change.reason();
    this.source = change.source();
    this.origin = origin;
    this.by = by;
    this.at = at;
  }

  /** The version that this change makes; whether it may be made, {@link Tariff#admit} says. */
  public static TariffVersion decide(TariffChange change, String by, Instant at) {
    return new TariffVersion(change, TariffOrigin.CONSOLE, by, at);
  }

  /** The version that an amount makes which the configuration names from the next day on. */
  public static TariffVersion configured(
      TariffRule rule, Money amount, LocalDate validFrom, Instant at) {
    var reason = TariffConfiguration.key(rule) + "=" + amount;
    var change = new TariffChange(rule, amount, validFrom, reason, "");
    return new TariffVersion(change, TariffOrigin.CONFIG, AuditEntry.SYSTEM, at);
  }

  public TariffRule rule() {
    return rule;
  }

  public Money amount() {
    return amount;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public String reason() {
    return reason;
  }

  /** The document that says so; may be empty. */
  public String source() {
    return source;
  }

  /** Where it comes from: the regulation, the console, the configuration. */
  public TariffOrigin origin() {
    return origin;
  }

  /** The user name of the person who decided it; {@code system} where no person did. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
