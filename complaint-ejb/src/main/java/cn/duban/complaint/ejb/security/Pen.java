package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.security.SecurityRule;
import cn.duban.complaint.domain.security.SignatureFreshness;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Who takes a step now, and whether he may sign without giving the password again. */
@Dependent
public class Pen {
  @Inject CurrentActor current;
  @Inject Policies policies;
  @Inject Clock clock;

  /** A step of the person of this request, now. */
  public Act act() {
    return new Act(current.get(), clock.instant());
  }

  /**
   * A step that is a signature.
   *
   * @throws cn.duban.complaint.domain.shared.RuleViolation {@link SecurityRule#REAUTHENTICATE} when
   *     the last sign-in is older than the policy allows
   */
  public Act signing() {
    var act = act();
    int minutes = policies.on(LocalDate.now(clock)).number(PolicyKey.REAUTHENTICATION_MINUTES);
    SignatureFreshness.ofMinutes(minutes).require(act.actor().signedInAt(), act.at());
    return act;
  }
}
