package cn.duban.complaint.domain.capa;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about R/G095-2. */
public enum CapaRule implements Rule {
  /** The dispatch owes none, or does not exist for this person. */
  NO_SUCH_CAPA(Breach.NOT_FOUND),
  /** Arguments: its status, who moved it last, when. */
  ILLEGAL_TRANSITION(Breach.CONFLICT),
  /** The measures must be due today or later. */
  MEASURES_DUE_PAST(Breach.INVALID),
  /** The measures need a date. */
  MEASURES_DUE_MISSING(Breach.INVALID);

  private final Breach breach;

  CapaRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
