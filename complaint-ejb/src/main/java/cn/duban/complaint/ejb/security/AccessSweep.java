package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.security.AccessTokens;
import cn.duban.complaint.domain.security.SignInRecords;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets expired tokens and old failures; the audit trail keeps what happened. */
@Stateless
@PermitAll
public class AccessSweep {
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject AccessTokens tokens;
  @Inject SignInRecords records;
  @Inject Clock clock;

  /** Forgets what ended more than a day ago; returns how many things that were. */
  public int run() {
    var before = clock.instant().minus(KEPT);
    return tokens.forgetExpiredBefore(before) + records.forgetUntouchedSince(before);
  }
}
