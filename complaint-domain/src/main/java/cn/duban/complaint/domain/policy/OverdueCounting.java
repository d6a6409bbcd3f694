package cn.duban.complaint.domain.policy;

/** What "每超期1天" counts (4.3.2 b, d). */
public enum OverdueCounting {
  /** Calendar dates from the due date to the date it was done. */
  CALENDAR_DATE,
  /** Periods of 24 hours that have begun since the due time. */
  STARTED_24H
}
