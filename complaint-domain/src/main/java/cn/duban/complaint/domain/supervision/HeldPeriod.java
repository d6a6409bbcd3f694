package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** While the executive's consent was asked the executive held the case (4.3.1). */
@Entity
@Table(name = "obligation_hold")
public class HeldPeriod {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "obligation_id")
  private Obligation obligation;

  @Column(name = "held_from")
  private Instant heldFrom;

  @Column(name = "held_until")
  private @Nullable Instant heldUntil;

  @SuppressWarnings("NullAway.Init")
  protected HeldPeriod() {} // JPA

  static HeldPeriod begin(Obligation obligation, Instant from) {
    var period = new HeldPeriod();
    period.id = Ids.next(from);
    period.obligation = obligation;
    period.heldFrom = from;
    return period;
  }

  void end(Instant until) {
    if (heldUntil == null) {
      heldUntil = until;
    }
  }

  public Instant heldFrom() {
    return heldFrom;
  }

  /** Empty while the executive has not decided. */
  public Optional<Instant> heldUntil() {
    return Optional.ofNullable(heldUntil);
  }

  /** What was held. */
  public UUID obligation() {
    return obligation.id();
  }

  /** Whether the executive held the case at this moment. */
  boolean holds(Instant moment) {
    return !moment.isBefore(heldFrom) && (heldUntil == null || moment.isBefore(heldUntil));
  }

  /** How much of the time between these two the executive held the case. */
  Duration within(Instant from, Instant until) {
    var first = heldFrom.isAfter(from) ? heldFrom : from;
    var last = heldUntil == null || heldUntil.isAfter(until) ? until : heldUntil;
    return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
  }
}
