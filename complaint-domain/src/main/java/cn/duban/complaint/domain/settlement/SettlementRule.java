package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about a settlement. */
public enum SettlementRule implements Rule {
  /** Arguments: the month, who closed it, when. */
  CLOSED_BEFORE(Breach.CONFLICT),
  /** A month that has not begun is not closed. Argument: the month. */
  NOT_BEGUN(Breach.CONFLICT);

  private final Breach breach;

  SettlementRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
