package cn.duban.complaint.domain.security;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/**
 * A signature wants the password again when the last sign-in is older than this (requirements §2).
 */
public record SignatureFreshness(Duration limit) {
  /** A sign-in is fresh for so many minutes. */
  public static SignatureFreshness ofMinutes(int minutes) {
    return new SignatureFreshness(Duration.ofMinutes(minutes));
  }

  /**
   * Lets a signature pass whose signer gave the password recently enough.
   *
   * @throws RuleViolation {@link SecurityRule#REAUTHENTICATE}
   */
  public void require(Instant signedInAt, Instant now) {
    if (signedInAt.plus(limit).isBefore(now)) {
      throw new RuleViolation(SecurityRule.REAUTHENTICATE, limit.toMinutes());
    }
  }
}
