package cn.duban.complaint.domain.complaint;

/** Where the sheet stands in one department (4.2.2). */
public enum DispatchStatus {
  /** Delivered; the clocks run. */
  DISPATCHED,
  /** The department has taken it. */
  ACKNOWLEDGED,
  /** Handled and signed by the department. */
  HANDLED,
  /** Sent back as not theirs. */
  RETURNED
}
