package cn.duban.complaint.domain.policy;

import cn.duban.complaint.domain.shared.Rule;

/** What can be wrong with a change of policy. */
public enum PolicyRule implements Rule {
  /** No policy has this name; argument: the name. */
  UNKNOWN_POLICY(Breach.NOT_FOUND),
  /** A switch is {@code true} or {@code false}; argument: what came. */
  NOT_A_SWITCH(Breach.INVALID),
  /** Not a number within its bounds; arguments: least, most, what came. */
  NOT_A_NUMBER(Breach.INVALID),
  /** None of the choices; arguments: the choices, what came. */
  NOT_A_CHOICE(Breach.INVALID),
  /** Not a stage limit; argument: what came. */
  NOT_A_STAGE_LIMIT(Breach.INVALID),
  /** A change holds from today at the earliest; argument: today. */
  RETROACTIVE(Breach.INVALID);

  private final Breach breach;

  PolicyRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
