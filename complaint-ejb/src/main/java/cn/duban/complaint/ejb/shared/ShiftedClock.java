package cn.duban.complaint.ejb.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The real time plus how far it was moved, in whole microseconds: what a database keeps. */
final class ShiftedClock extends Clock {
  private final Clock real;
  private final Supplier<Duration> ahead;

  ShiftedClock(Clock real, Supplier<Duration> ahead) {
    this.real = real;
    this.ahead = ahead;
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new ShiftedClock(real.withZone(zone), ahead);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
  }
}
