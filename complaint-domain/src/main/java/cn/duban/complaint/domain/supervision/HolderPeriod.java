package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * While this department held what is owed, from its delivery to its return: it answers for these
 * days and no others (requirements §2).
 */
@Entity
@Table(name = "obligation_holder")
public class HolderPeriod {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "obligation_id")
  private Obligation obligation;

  private DepartmentCode department;

  @Column(name = "held_from")
  private Instant heldFrom;

  @Column(name = "held_until")
  private @Nullable Instant heldUntil;

  @SuppressWarnings("NullAway.Init")
  protected HolderPeriod() {} // JPA

  static HolderPeriod begin(Obligation obligation, DepartmentCode department, Instant from) {
    var period = new HolderPeriod();
    period.id = Ids.next(from);
    period.obligation = obligation;
    period.department = department;
    period.heldFrom = from;
    return period;
  }

  void end(Instant at) {
    if (heldUntil == null) {
      heldUntil = at;
    }
  }

  /** The day of delivery does not count, the day of the return does, as with any receipt. */
  boolean answersFor(LocalDate date, ZoneId zone) {
    return LocalDate.ofInstant(heldFrom, zone).isBefore(date)
        && (heldUntil == null || !LocalDate.ofInstant(heldUntil, zone).isBefore(date));
  }

  /** Who held it. */
  public DepartmentCode department() {
    return department;
  }

  public Instant heldFrom() {
    return heldFrom;
  }

  /** What was held. */
  public UUID obligation() {
    return obligation.id();
  }
}
