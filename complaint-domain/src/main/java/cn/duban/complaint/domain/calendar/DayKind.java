package cn.duban.complaint.domain.calendar;

/** How an announced day differs from an ordinary one. */
public enum DayKind {
  /** A day off: 休. */
  HOLIDAY,
  /** A weekend day that is worked to make up for a holiday: 班. */
  WORKDAY
}
