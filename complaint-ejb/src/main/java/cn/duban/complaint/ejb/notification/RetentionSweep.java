package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.Notifications;
import cn.duban.complaint.domain.notification.Outbox;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.ejb.shared.IdempotencyKeys;
import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Forgets what has served: answers to repeated requests after a day, read and sent messages after
 * the days of the policy. What was given up stays until somebody looks at it; records stay always.
 */
@ApplicationScoped
public class RetentionSweep implements Job {
  @Inject IdempotencyKeys keys;
  @Inject Notifications notifications;
  @Inject Outbox outbox;
  @Inject Policies policies;
  @Inject Clock clock;

  @Override
  public String name() {
    return "retention";
  }

  @Override
  @Transactional
  public JobReport run() {
    int days = policies.on(LocalDate.now(clock)).number(PolicyKey.NOTIFICATION_KEEP_DAYS);
    var before = clock.instant().minus(Duration.ofDays(days));
    return JobReport.of("answers", keys.forgetExpired())
        .and("notifications", notifications.forgetReadBefore(before))
        .and("sent", outbox.forgetSentBefore(before));
  }
}
