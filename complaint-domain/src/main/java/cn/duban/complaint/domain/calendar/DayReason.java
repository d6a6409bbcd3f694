package cn.duban.complaint.domain.calendar;

/** Why a day was counted or skipped. */
public enum DayReason {
  /** The day of receipt does not count (Civil Code art. 201). */
  DAY_OF_RECEIPT,
  /** Every day counts, days off included (4.2.2); detail: the festival, if it is one. */
  CALENDAR_DAY,
  /** A working day. */
  WORKING_DAY,
  /** A weekend day that is worked; detail: the festival it makes up for. */
  MAKE_UP_WORKING_DAY,
  /** Saturday or Sunday. */
  WEEKEND,
  /** An official holiday; detail: its name. */
  HOLIDAY,
  /** The day of the promised time (要求答复时间); detail: the time of day. */
  PROMISED_TIME,
  /** The day of a due time that was set wrongly and repaired; detail: the time of day. */
  REPAIRED_TIME,
  /** Exact time runs; detail: how much of it on this day, as an ISO 8601 duration. */
  HOURS,
  /** A day past the due date on which it was not done. */
  OVERDUE,
  /** The executive held the case: nobody's overdue day (4.3.1). */
  HELD_BY_EXECUTIVE,

  /** The sheet was sent back and not dispatched again yet: customer service's own delay (§2). */
  HELD_BY_CUSTOMER_SERVICE,

  /** Another department held the case, or answers for the promise; detail: its code. */
  HELD_BY_ANOTHER,
  /** The day of an event that is fined once (4.3.2 a, c, e). */
  EVENT
}
