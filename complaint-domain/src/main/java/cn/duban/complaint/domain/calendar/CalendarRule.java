package cn.duban.complaint.domain.calendar;

import cn.duban.complaint.domain.shared.Rule;

/** What can be wrong with days and times. */
public enum CalendarRule implements Rule {
  /** Calendars are kept for these years only; arguments: first, last, what came. */
  YEAR_OUT_OF_RANGE,
  /** A promised time lies after the receipt; arguments: the promised time, the receipt. */
  PROMISED_BEFORE_RECEIPT,
  /**
   * A promised time lies within a year of the receipt; arguments: the promised time, the receipt.
   */
  PROMISED_TOO_LATE,
  /** Not a date {@code YYYY-MM-DD}; argument: what came. */
  NOT_A_DATE,
  /** Neither a day off (HOLIDAY, 休) nor a worked one (WORKDAY, 班); argument: what came. */
  NOT_A_KIND,
  /** An event that repeats, ends before it begins or lasts too long; arguments: first, after. */
  NOT_A_HOLIDAY,
  /** Not a calendar file that can be read; argument: what the reader found. */
  UNREADABLE_FILE,
  /** A file to import has rows that cannot be read; arguments: how many, the first row. */
  UNREADABLE_ROWS,
  /** A file to import has no day in it. */
  EMPTY_FILE;

  @Override
  public Breach breach() {
    return Breach.INVALID;
  }
}
