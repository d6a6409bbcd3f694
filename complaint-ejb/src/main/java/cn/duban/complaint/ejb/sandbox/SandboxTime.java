package cn.duban.complaint.ejb.sandbox;

import cn.duban.complaint.domain.sandbox.SandboxRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import cn.duban.complaint.ejb.shared.Once;
import cn.duban.complaint.ejb.shared.SandboxOffset;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets time pass in the sandbox: moves its clock forward and does what timers do at night. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SandboxTime {
  @Inject Clock clock;
  @Inject SandboxOffset offset;
  @Inject Once once;
  @Inject @Any Instance<Job> jobs;

  /** What the clock shows. */
  @Lock(LockType.READ)
  public Instant now() {
    return clock.instant();
  }

  /** Moves the clock; from there it runs on. */
  public Instant moveTo(Instant later) {
    var now = clock.instant();
    if (later.isBefore(now)) {
      throw RuleViolation.of("now", SandboxRule.BACKWARD, now);
    }
    offset.become(offset.ahead().plus(Duration.between(now, later)));
    return clock.instant();
  }

  /** Runs a job now, after whoever is at it. */
  @Lock(LockType.READ)
  public JobReport run(String job) {
    var names = jobs.stream().map(Job::name).sorted().toList();
    return once.patiently(
        jobs.stream()
            .filter(each -> each.name().equals(job))
            .findFirst()
            .orElseThrow(() -> new RuleViolation(SandboxRule.UNKNOWN_JOB, names)));
  }
}
