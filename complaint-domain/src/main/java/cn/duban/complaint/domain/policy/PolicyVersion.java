package cn.duban.complaint.domain.policy;

import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;

/**
 * A policy as it holds from a date on. Never edited; of two with the same date the one decided
 * later holds.
 */
@Entity
@Table(name = "policy_version")
public class PolicyVersion {
  /** The order in which versions take the place of each other. */
  public static final Comparator<PolicyVersion> SUCCESSION =
      Comparator.comparing(PolicyVersion::validFrom)
          .thenComparing(PolicyVersion::at)
          .thenComparing(version -> version.id);

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "policy_key")
  private PolicyKey key;

  @Column(name = "policy_value")
  private String value;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String reason;

  @Column(name = "decided_by")
  private String by;

  @Column(name = "decided_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected PolicyVersion() {} // JPA

  private PolicyVersion(PolicyChange change, String by, Instant at) {
    this.id = Ids.next(at);
    this.key = change.key();
    this.value = change.value();
    this.validFrom = change.validFrom();
    this.reason = change.reason();
    this.by = by;
    this.at = at;
  }

  /** Decides a change that holds from today at the earliest. */
  public static PolicyVersion decide(PolicyChange change, String by, Instant at, ZoneId zone) {
    change.requireNotBefore(LocalDate.ofInstant(at, zone));
    return new PolicyVersion(change, by, at);
  }

  public PolicyKey key() {
    return key;
  }

  public String value() {
    return value;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public String reason() {
    return reason;
  }

  /** The user name of the person who decided it. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
