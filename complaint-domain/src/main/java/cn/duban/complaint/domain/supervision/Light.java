package cn.duban.complaint.domain.supervision;

/** How urgent it is. */
public enum Light {
  /** Overdue, or done too late. */
  RED,
  /** Inside the time before the due time in which it warns. */
  YELLOW,
  /** Time enough, or done in time. */
  GREEN
}
