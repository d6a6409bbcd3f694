package cn.duban.complaint.domain.penalty;

/** What a penalty notice can come from, besides overdue days and a hand. */
public enum OriginKind {
  /** A department's penalty opinion on its sheet (4.2.4). */
  DISPATCH,
  /** A system fault (4.3.2 e). */
  INCIDENT,
  /** A piece of service information (4.3.2 c). */
  INFORMATION_NOTICE
}
