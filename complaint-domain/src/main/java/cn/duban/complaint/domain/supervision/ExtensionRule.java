package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about a request for a later time (延期). */
public enum ExtensionRule implements Rule {
  /** The second answer is owed at once (4.2.3): it has no extension. Argument: the round. */
  NOT_IN_THIS_ROUND(Breach.CONFLICT),
  /** No answer is owed for this sheet any more. Argument: the department. */
  NOTHING_OWED(Breach.CONFLICT),
  /** A request is asked before the due time. Argument: when it was due. */
  TOO_LATE(Breach.CONFLICT),
  /** One request at a time. Arguments: who asked, when. */
  ALREADY_ASKED(Breach.CONFLICT),
  /** There is no request for this sheet. */
  NOT_ASKED(Breach.CONFLICT),
  /** Arguments: its status, who moved it last, when. */
  ALREADY_DECIDED(Breach.CONFLICT),
  /** The time that is asked for lies after the due time. Argument: when it is due. */
  NOT_LATER(Breach.INVALID),
  /** The time that is asked for lies within a year of the receipt. */
  TOO_FAR(Breach.INVALID);

  private final Breach breach;

  ExtensionRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
