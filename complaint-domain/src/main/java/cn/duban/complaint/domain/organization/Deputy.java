package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** For some days one person stands in for another: what C signs then says "C 代 A". */
@Entity
@Table(name = "deputy")
public class Deputy {
  @Id private UUID id;
  @Version private long version;
  private String person;

  @Column(name = "deputy_person")
  private String deputy;

  @Column(name = "first_day")
  private LocalDate from;

  @Column(name = "last_day")
  private LocalDate to;

  @SuppressWarnings("NullAway.Init")
  protected Deputy() {} // JPA

  /**
   * Who stands in while the person is away.
   *
   * @throws RuleViolation {@link OrganizationRule#OWN_DEPUTY}
   */
  public static Deputy of(Absence absence, String deputy, Instant at) {
    if (absence.person().equals(deputy)) {
      throw RuleViolation.of("deputy", OrganizationRule.OWN_DEPUTY);
    }
    var named = new Deputy();
    named.id = Ids.next(at);
    named.person = absence.person();
    named.deputy = deputy;
    named.from = absence.from();
    named.to = absence.to();
    return named;
  }

  /** The person is back: the deputy signs for the last time on this day, or never did. */
  public void endOn(LocalDate day) {
    if (day.isBefore(to)) {
      to = day;
    }
  }

  public UUID id() {
    return id;
  }

  /** Whose place is taken. */
  public String person() {
    return person;
  }

  /** Who takes it. */
  public String deputy() {
    return deputy;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  /** Whether the deputy signs for the person on this day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether a day lies in this period and in the absence. */
  boolean overlaps(Absence absence) {
    return !absence.to().isBefore(from) && !absence.from().isAfter(to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Deputy named && id.equals(named.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return deputy + " for " + person + " " + from + "/" + to;
  }
}
