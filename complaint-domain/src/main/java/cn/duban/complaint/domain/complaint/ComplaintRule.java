package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about a complaint, each with the kind of its breach. */
public enum ComplaintRule implements Rule {
  /** Argument: the number. */
  NO_SUCH_COMPLAINT(Breach.NOT_FOUND),
  /** The dispatch does not exist or may not be seen. Argument: its id. */
  NO_SUCH_DISPATCH(Breach.NOT_FOUND),
  /** Arguments: number, its status, who moved it last, when. */
  ILLEGAL_TRANSITION(Breach.CONFLICT),
  /** Arguments: number, who signed, when. */
  ALREADY_SIGNED(Breach.CONFLICT),
  /** The customer service manager's signature comes first (policy). Argument: number. */
  NOT_SIGNED(Breach.CONFLICT),
  /** Arguments: the dispatch's status, its department, who moved it last, when. */
  DISPATCH_NOT_OPEN(Breach.CONFLICT),
  /** The department already holds the case in this round. Argument: department. */
  ALREADY_DISPATCHED(Breach.CONFLICT),
  /** Only a returned dispatch that nobody took up can be waived. */
  NOTHING_TO_WAIVE(Breach.CONFLICT),
  /** Sign after drafting. */
  NOT_HANDLED_YET(Breach.CONFLICT),
  /** The customer does not accept: the executive's consent is required first (4.3.1). */
  CONSENT_REQUIRED(Breach.CONFLICT),
  /** Consent is asked only where the customer does not accept, and once. */
  CONSENT_NOT_ASKED(Breach.CONFLICT),
  /**
   * Fewer attempts, or on fewer days, than the policy asks. Arguments: attempts and days asked,
   * attempts and days made.
   */
  TOO_FEW_ATTEMPTS(Breach.CONFLICT),
  /** A case is reopened once. Argument: number. */
  REOPENED_BEFORE(Breach.CONFLICT),
  /**
   * A dispatch is on its way or was handled: it cannot be voided any more. Arguments: number, who
   * moved it last, when.
   */
  TOO_LATE_TO_VOID(Breach.CONFLICT),
  /** The channel OTHER wants a text. */
  CHANNEL_TEXT_MISSING(Breach.INVALID),
  /** A text beside a channel that takes none. */
  CHANNEL_TEXT_UNEXPECTED(Breach.INVALID),
  /** A name and a telephone number are needed except for discovered cases. */
  CUSTOMER_MISSING(Breach.INVALID),
  /** Not a telephone number. Argument: what came. */
  PHONE_IMPLAUSIBLE(Breach.INVALID),
  /** Not a category of 表四 in use. Argument: what came. */
  CATEGORY_UNKNOWN(Breach.INVALID),
  /** Not a service commitment valid then. Argument: what came. */
  COMMITMENT_UNKNOWN(Breach.INVALID),
  /** A service is completed after it was accepted. */
  COMPLETED_BEFORE_ACCEPTED(Breach.INVALID),
  /** Acceptance, completion or an event lies in the future. */
  IN_THE_FUTURE(Breach.INVALID),
  /** A promised time must lie ahead. */
  REPLY_DUE_PAST(Breach.INVALID),
  /** At least one department must be named. */
  NOWHERE_TO_DISPATCH(Breach.INVALID),
  /** That department holds no open sheet of this case. Argument: department. */
  DEPARTMENT_HOLDS_NOTHING(Breach.INVALID),
  /** The same department twice in one request. Argument: department. */
  DEPARTMENT_TWICE(Breach.INVALID),
  /** Not a department. Argument: what came. */
  DEPARTMENT_UNKNOWN(Breach.INVALID),
  /** Not a handler or manager of that department. Arguments: person, department. */
  RECEIVER_NOT_THERE(Breach.INVALID),
  /** If substantiated: does the customer accept? */
  ACCEPTANCE_MISSING(Breach.INVALID),
  /** If substantiated: a penalty opinion, or none with the reason (4.3.1). */
  PENALTY_OPINION_MISSING(Breach.INVALID),
  /** A penalty opinion says one thing: a rule, none, or the company. */
  PENALTY_OPINION_AMBIGUOUS(Breach.INVALID),
  /** Not substantiated, or a suggestion: nobody is penalised. */
  PENALTY_OPINION_UNEXPECTED(Breach.INVALID),
  /** Service conduct is somebody's: name the liable person. */
  LIABLE_PERSON_MISSING(Breach.INVALID),
  /** This rule is not proposed in a handling. Argument: the rule. */
  RULE_NOT_PROPOSABLE(Breach.INVALID),
  /** Departments are named only where the step dispatches again. */
  UNEXPECTED_DEPARTMENTS(Breach.INVALID);

  private final Breach breach;

  ComplaintRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
