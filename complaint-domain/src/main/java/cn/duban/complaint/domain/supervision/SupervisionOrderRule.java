package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about a supervision order (督办单). */
public enum SupervisionOrderRule implements Rule {
  /** It does not exist or may not be seen. Argument: its id. */
  NO_SUCH_ORDER(Breach.NOT_FOUND),
  /** The department has not had this case. Argument: the department. */
  DEPARTMENT_NEVER_HELD(Breach.INVALID),
  /** The case is over and the department owes nothing for it. Arguments: number, its status. */
  NOTHING_LEFT_TO_SUPERVISE(Breach.CONFLICT),
  /** Not something that this department owes for this case. Argument: what came. */
  OBLIGATION_UNKNOWN(Breach.INVALID),
  /** The time by which something is due lies ahead. */
  TIME_PAST(Breach.INVALID),
  /** The time by which something is due lies within a year. */
  TIME_TOO_FAR(Breach.INVALID),
  /** An answer is due no earlier than the acknowledgement. */
  ANSWER_BEFORE_ACKNOWLEDGEMENT(Breach.INVALID),
  /** Arguments: number, who acknowledged, when. */
  ALREADY_ACKNOWLEDGED(Breach.CONFLICT),
  /** Arguments: number, who answered, when. */
  ALREADY_ANSWERED(Breach.CONFLICT);

  private final Breach breach;

  SupervisionOrderRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
