package cn.duban.complaint.ejb.policy;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyChange;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicyRule;
import cn.duban.complaint.domain.policy.PolicyVersion;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where the administrator sees and changes what the regulation leaves open. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PolicyConsole {
  @Inject Policies policies;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /** Every policy as it holds today, in the order of the regulation. */
  public List<PolicyRow> policies() {
    var versions = policies.versions();
    return Stream.of(PolicyKey.values())
        .map(key -> PolicyRow.of(key, LocalDate.now(clock), versions))
        .toList();
  }

  /**
   * One policy as it holds today.
   *
   * @throws RuleViolation {@link PolicyRule#UNKNOWN_POLICY}
   */
  public PolicyRow policy(String apiName) {
    return PolicyRow.of(key(apiName), LocalDate.now(clock), policies.versions());
  }

  /** Decides what holds from a date on; nothing that was decided before changes. */
  public PolicyRow change(PolicyChange change) {
    var before = policy(change.key().apiName()).value();
    var by = session.getCallerPrincipal().getName();
    policies.add(PolicyVersion.decide(change, by, clock.instant(), clock.getZone()));
    trail.record(
        AuditEntry.of(
                clock.instant(),
                by,
                "POLICY_CHANGED",
                AuditSubject.of("policy", change.key().apiName()))
            .saying(
                "%s → %s (%s): %s"
                    .formatted(before, change.value(), change.validFrom(), change.reason())));
    return policy(change.key().apiName());
  }

  /**
   * The policy of this name.
   *
   * @throws RuleViolation {@link PolicyRule#UNKNOWN_POLICY}
   */
  public static PolicyKey key(String apiName) {
    return PolicyKey.find(apiName)
        .orElseThrow(() -> new RuleViolation(PolicyRule.UNKNOWN_POLICY, apiName));
  }
}
