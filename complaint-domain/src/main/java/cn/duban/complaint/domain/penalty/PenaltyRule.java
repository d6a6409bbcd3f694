package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about a penalty notice. */
public enum PenaltyRule implements Rule {
  /** Argument: its id. */
  NO_SUCH_NOTICE(Breach.NOT_FOUND),
  /** Arguments: its status, who moved it last, when. */
  ILLEGAL_TRANSITION(Breach.CONFLICT),
  /** The obligation behind it is still open: it grows. Cut it off, or wait. */
  STILL_GROWING(Breach.CONFLICT),
  /** It does not grow: there is nothing to cut off. */
  NOT_GROWING(Breach.CONFLICT),
  /**
   * A repair would take a line from a notice that was confirmed: appeal against it instead (4.3.6).
   * Argument: its number.
   */
  APPEAL_INSTEAD(Breach.CONFLICT),
  /** Who drafted or confirmed a notice does not review it, nor does a deputy for them. */
  FOUR_EYES(Breach.FORBIDDEN),
  /** This rule wants the date of the event. */
  EVENT_DATE_MISSING(Breach.INVALID),
  /** This rule wants the due and the done date. */
  DELAY_MISSING(Breach.INVALID),
  /** Not for this rule. Argument: the rule. */
  FIELD_UNEXPECTED(Breach.INVALID),
  /** Done not after due: nothing to fine. */
  NOT_OVERDUE(Breach.INVALID),
  /** A date lies in the future. Argument: today. */
  IN_THE_FUTURE(Breach.INVALID),
  /** By analogy with which rule? One that has an amount in the tariff. */
  ANALOGY_MISSING(Breach.INVALID),
  /** The contract's amount is entered by hand, more than nothing. */
  AMOUNT_MISSING(Breach.INVALID),
  /** The amount comes from the tariff. */
  AMOUNT_UNEXPECTED(Breach.INVALID),
  /** The complaint does not exist. Argument: what came. */
  COMPLAINT_UNKNOWN(Breach.INVALID),
  /** Which department pays? It was not said, and the liable person is no user of the system. */
  DEPARTMENT_MISSING(Breach.INVALID),
  /** The department does not exist. Argument: what came. */
  DEPARTMENT_UNKNOWN(Breach.INVALID),
  /** Service conduct is somebody's: name the liable person. */
  LIABLE_PERSON_MISSING(Breach.INVALID);

  private final Breach breach;

  PenaltyRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
