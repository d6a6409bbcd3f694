package cn.duban.complaint.domain.complaint;

/** What the customer said when called back (4.2.3). */
public enum CallbackResult {
  /** Content: the case closes. */
  SATISFIED,
  /** Not content, but lets it rest: the case closes. */
  DISSATISFIED_ENDS,
  /** Not content and goes on: a second round, then the executive. */
  DISSATISFIED_CONTINUES,
  /** Nobody answered. */
  UNREACHABLE
}
