package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.security.SecurityRule;
import cn.duban.complaint.domain.security.SignatureFreshness;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Asks the person of this request for a signature: only somebody with the right to it, as himself
 * or as a deputy, and only soon after the password was given (requirements §2).
 */
@Dependent
public class Signatures {
  @Inject CurrentActor current;
  @Inject Policies policies;
  @Inject Clock clock;

  /**
   * How the signature reads.
   *
   * @param may the right that is needed, asked of the person and of each one stood in for
   * @throws RuleViolation {@link SecurityRule#NOT_ALLOWED} or {@link SecurityRule#REAUTHENTICATE}
   */
  public Signer sign(Predicate<Actor> may) {
    var signer = signerIf(may);
    var minutes = policies.on(LocalDate.now(clock)).number(PolicyKey.REAUTHENTICATION_MINUTES);
    SignatureFreshness.ofMinutes(minutes).require(current.get().signedInAt(), clock.instant());
    return signer;
  }

  /**
   * Who does a step that wants no fresh password, as himself or as a deputy.
   *
   * @throws RuleViolation {@link SecurityRule#NOT_ALLOWED}
   */
  public Signer signerIf(Predicate<Actor> may) {
    return current
        .get()
        .signerIf(may)
        .orElseThrow(() -> new RuleViolation(SecurityRule.NOT_ALLOWED));
  }
}
