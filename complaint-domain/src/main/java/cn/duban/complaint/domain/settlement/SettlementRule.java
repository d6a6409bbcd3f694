package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about a settlement. */
public enum SettlementRule implements Rule {
  /** Arguments: the month, who closed it, when. */
  CLOSED_BEFORE(Breach.CONFLICT),
  /** A month is closed when it is over. Argument: the month. */
  NOT_OVER(Breach.CONFLICT);

  private final Breach breach;

  SettlementRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
