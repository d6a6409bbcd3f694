package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * What the company promises its customers for one service (公司服务承诺, 4.3.2 b), from a date on until
 * the next version; never edited.
 */
@Entity
@Table(name = "service_commitment")
public class ServiceCommitment {
  private static final Duration WARN_BEFORE_HOURS = Duration.ofHours(1);
  private static final Duration WARN_BEFORE_DAYS = Duration.ofDays(1);

  @Id private UUID id;
  private String code;
  private String name;

  @Column(name = "limit_amount")
  private int amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_unit")
  private LimitUnit unit;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "decided_by")
  private String by;

  @Column(name = "decided_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected ServiceCommitment() {} // JPA

  private ServiceCommitment(CommitmentChange change, String by, Instant at) {
    this.id = Ids.next(at);
    this.code = change.code();
    this.name = change.name();
    this.amount = change.limit();
    this.unit = change.unit();
    this.validFrom = change.validFrom();
    this.by = by;
    this.at = at;
  }

  /** Decides a promise that holds from today at the earliest. */
  public static ServiceCommitment decide(
      CommitmentChange change, String by, Instant at, ZoneId zone) {
    var today = LocalDate.ofInstant(at, zone);
    if (change.validFrom().isBefore(today)) {
      throw RuleViolation.of("validFrom", TariffVersionRule.RETROACTIVE, today);
    }
    return new ServiceCommitment(change, by, at);
  }

  /** No two versions of a commitment begin on one date. */
  public void requireNoOther(Optional<ServiceCommitment> inForce) {
    if (inForce.filter(other -> other.validFrom.equals(validFrom)).isPresent()) {
      throw RuleViolation.of("validFrom", TariffVersionRule.SAME_DATE, code, validFrom);
    }
  }

  static boolean isLimit(int amount, LimitUnit unit) {
    return amount >= 1 && unit.length().multipliedBy(amount).compareTo(StageLimit.LONGEST) <= 0;
  }

  /** The limit from acceptance to completion; beyond it each day is fined. */
  public StageLimit limit() {
    var warnBefore = unit.isWholeDays() ? WARN_BEFORE_DAYS : WARN_BEFORE_HOURS;
    return new StageLimit(amount, unit, warnBefore, true);
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The user name of the person who decided it. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
