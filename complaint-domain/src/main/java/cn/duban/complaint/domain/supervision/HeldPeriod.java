package cn.duban.complaint.domain.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** While the executive's consent was asked the executive held the case (4.3.1). */
@Embeddable
public class HeldPeriod {

  @Column(name = "held_from")
  private Instant heldFrom;

  @Column(name = "held_until")
  private @Nullable Instant heldUntil;

  @SuppressWarnings("NullAway.Init")
  protected HeldPeriod() {} // JPA

  HeldPeriod(Instant heldFrom) {
    this.heldFrom = heldFrom;
  }

  HeldPeriod endedAt(Instant until) {
    var ended = new HeldPeriod(heldFrom);
    ended.heldUntil = until;
    return ended;
  }

  public Instant heldFrom() {
    return heldFrom;
  }

  /** Empty while the executive has not decided. */
  public Optional<Instant> heldUntil() {
    return Optional.ofNullable(heldUntil);
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
