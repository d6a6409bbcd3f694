package cn.duban.complaint.domain.notification;

import cn.duban.complaint.domain.shared.Rule;

/** What a person can do wrong with messages and the ways out of the house. */
public enum NotificationRule implements Rule {
  /** The message does not exist, or is another's. */
  NO_SUCH_MESSAGE(Breach.NOT_FOUND),
  /** Only what was given up is sent again. */
  NOT_DEAD(Breach.CONFLICT),
  /** There is no such webhook. */
  NO_SUCH_WEBHOOK(Breach.NOT_FOUND),
  /** Not an address to which messages may go. */
  BAD_ADDRESS(Breach.INVALID),
  /** A webhook takes something. */
  NOTHING_TAKEN(Breach.INVALID);

  private final Breach breach;

  NotificationRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
