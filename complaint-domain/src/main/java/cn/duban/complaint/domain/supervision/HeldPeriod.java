package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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
}
