package cn.duban.complaint.domain.supervision;

/** Where a request for a later time stands. */
public enum ExtensionStatus {
  /** Nobody has decided it. */
  ASKED,
  /** The answer is due later. */
  GRANTED,
  /** The former due time stands. */
  REFUSED,
  /** The answer was given, or is not owed any more, before anybody decided. */
  LAPSED
}
