package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about the repair of a frozen due time (requirements §3). */
public enum RepairRule implements Rule {
  /** It does not exist or may not be seen. Argument: its id. */
  NO_SUCH_OBLIGATION(Breach.NOT_FOUND),
  /** The obligation has no such proposal. Argument: its id. */
  NO_SUCH_REPAIR(Breach.NOT_FOUND),
  /** What was released is owed by nobody: there is no due time to repair. */
  RELEASED(Breach.CONFLICT),
  /** A later time is asked for and undecided: that comes first. */
  EXTENSION_UNDECIDED(Breach.CONFLICT),
  /** One proposal at a time. Arguments: who proposed, when. */
  ALREADY_PROPOSED(Breach.CONFLICT),
  /** Arguments: its status, who decided, when. */
  ALREADY_DECIDED(Breach.CONFLICT),
  /** The due time was moved since the proposal. Argument: the present one. */
  MOVED_SINCE(Breach.CONFLICT),
  /** That is the due time already. */
  SAME_TIME(Breach.INVALID),
  /** A due time lies after the start. Argument: the start. */
  BEFORE_START(Breach.INVALID),
  /** A due time lies within a year of the start. */
  TOO_FAR(Breach.INVALID);

  private final Breach breach;

  RepairRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
