package cn.duban.complaint.domain.shared;

/** What can be wrong with a written text. */
public enum TextRule implements Rule {
  /** Nothing was written where something must stand. */
  MISSING,
  /** More characters than the field takes; arguments: the limit, what came. */
  TOO_LONG;

  @Override
  public Breach breach() {
    return Breach.INVALID;
  }
}
