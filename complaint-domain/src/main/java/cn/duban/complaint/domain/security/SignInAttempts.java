package cn.duban.complaint.domain.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The failed sign-ins under one name, whether a person has it or not: five lock it for fifteen
 * minutes, so that a lock does not tell who exists.
 */
@Entity
@Table(name = "sign_in_attempts")
public class SignInAttempts {
  /** How many failures in a row lock a name. */
  public static final int LIMIT = 5;

  /** How long a name is locked. */
  public static final Duration LOCK = Duration.ofMinutes(15);

  @Id private String username;
  private int failures;

  @Column(name = "last_failed_at")
  private Instant lastFailedAt;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  @SuppressWarnings("NullAway.Init")
  protected SignInAttempts() {} // JPA

  /** A name under which nothing failed yet. */
  public static SignInAttempts under(String username, Instant at) {
    var attempts = new SignInAttempts();
    attempts.username = username;
    attempts.lastFailedAt = at.truncatedTo(ChronoUnit.MICROS);
    return attempts;
  }

  /** Counts a failure; the fifth in a row locks the name. */
  public void recordFailure(Instant at) {
    if (lockedUntil != null && !lockedAt(at)) {
      recordSuccess();
    }
    failures++;
    lastFailedAt = at.truncatedTo(ChronoUnit.MICROS);
    if (failures >= LIMIT && lockedUntil == null) {
      lockedUntil = lastFailedAt.plus(LOCK);
    }
  }

  /** Forgets the failures: the right password was given. */
  public void recordSuccess() {
    failures = 0;
    lockedUntil = null;
  }

  /** Whether nobody gets in under this name now, not even with the right password. */
  public boolean lockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  public String username() {
    return username;
  }

  public int failures() {
    return failures;
  }
}
