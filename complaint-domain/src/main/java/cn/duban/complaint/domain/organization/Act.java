package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signoff;
import java.time.Instant;
import java.util.function.Predicate;

/** A step that somebody takes: who, and when. */
public record Act(Actor actor, Instant at) {
  /** The user name of who acts. */
  public String by() {
    return actor.username();
  }

  /**
   * This step, if it is not taken by the person blamed: nobody signs his own case, not even as
   * another's deputy.
   *
   * @param blamed user name or plain name of the liable person, empty when nobody is
   * @throws RuleViolation {@link DutyRule#NOT_YOURS}
   */
  public Act unless(String blamed) {
    if (by().equals(blamed)) {
      throw new RuleViolation(DutyRule.NOT_YOURS);
    }
    return this;
  }

  /** Whether the person may, himself or as somebody's deputy. */
  public boolean may(Predicate<Actor> right) {
    return actor.inAnyCapacity(right);
  }

  /**
   * The signature under this content, as himself or as deputy of one who has the right ("C 代 A").
   *
   * @throws RuleViolation {@link DutyRule#NOT_YOURS} when nobody of them has it
   */
  public Signoff sign(String content, Predicate<Actor> right) {
    var signer = actor.signerIf(right).orElseThrow(() -> new RuleViolation(DutyRule.NOT_YOURS));
    return new Signoff(signer, at, content);
  }

  /**
   * Refuses the step to who has not this right.
   *
   * @throws RuleViolation {@link DutyRule#NOT_YOURS}
   */
  public void require(Predicate<Actor> right) {
    if (!may(right)) {
      throw new RuleViolation(DutyRule.NOT_YOURS);
    }
  }
}
