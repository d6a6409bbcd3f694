package cn.duban.complaint.web.penalty;

/** What a handwritten notice counts. */
public enum Measure {
  /** Something that happened on one day. */
  EVENT,
  /** Each day from the due date to the date it was done. */
  OVERDUE_DAYS
}
