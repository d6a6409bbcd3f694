package cn.duban.complaint.domain.appeal;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about an appeal. */
public enum AppealRule implements Rule {
  /** Argument: its id. */
  NO_SUCH_APPEAL(Breach.NOT_FOUND),
  /** The notice to appeal against does not exist for this person. */
  NO_SUCH_NOTICE(Breach.NOT_FOUND),
  /** Only an approved or executed notice can be appealed against. Argument: its status. */
  NOTICE_NOT_APPROVED(Breach.CONFLICT),
  /** The notice has an appeal already. Argument: its stage. */
  APPEALED_BEFORE(Breach.CONFLICT),
  /** Only the department's manager or the liable person appeals. */
  NOT_CONCERNED(Breach.FORBIDDEN),
  /** It is another seat's turn, or was decided. Argument: the stage. */
  NOT_YOUR_TURN(Breach.CONFLICT),
  /**
   * Who filed an appeal gives no later opinion on it, nobody gives two, and nobody judges his own
   * case; nor does a deputy for them (four eyes).
   */
  FOUR_EYES(Breach.FORBIDDEN);

  private final Breach breach;

  AppealRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
