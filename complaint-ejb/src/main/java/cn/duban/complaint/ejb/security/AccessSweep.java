package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.security.AccessTokens;
import cn.duban.complaint.domain.security.SignInRecords;
import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets expired tokens and old failures; the audit trail keeps what happened. */
@ApplicationScoped
public class AccessSweep implements Job {
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject AccessTokens tokens;
  @Inject SignInRecords records;
  @Inject Clock clock;

  @Override
  public String name() {
    return "access";
  }

  /** Forgets what ended more than a day ago. */
  @Override
  @Transactional
  public JobReport run() {
    var before = clock.instant().minus(KEPT);
    return JobReport.of("tokens", tokens.forgetExpiredBefore(before))
        .and("signIns", records.forgetUntouchedSince(before));
  }
}
