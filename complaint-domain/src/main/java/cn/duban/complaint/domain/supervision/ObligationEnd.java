package cn.duban.complaint.domain.supervision;

/** How an obligation came to its end. */
public enum ObligationEnd {
  /** It was done. */
  DONE,
  /** The sheet was returned, or the case ended: the rest is not owed. */
  RELEASED
}
