package cn.duban.complaint.domain.shared;

import java.time.Instant;
import java.util.UUID;

/** Identities given at birth: UUID version 7 (RFC 9562), so that they sort by the time of birth. */
public final class Ids {
  private static final long RANDOM_A = 0x0fffL;
  private static final long VERSION_7 = 0x7000L;

  private Ids() {}

  /** A new identity of something that came to be at this instant. */
  public static UUID next(Instant at) {
    var random = UUID.randomUUID(); // already carries the RFC variant in its lower half
    long upper =
        (at.toEpochMilli() << 16) | VERSION_7 | (random.getMostSignificantBits() & RANDOM_A);
    return new UUID(upper, random.getLeastSignificantBits());
  }
}
