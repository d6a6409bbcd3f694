package cn.duban.complaint.domain.policy;

import java.time.Duration;

/** In what a time limit is counted. */
public enum LimitUnit {
  /** Exact hours, day and night. */
  HOURS(Duration.ofHours(1)),
  /** Exact minutes: the ten of 4.3.2 e. */
  MINUTES(Duration.ofMinutes(1)),
  /** Whole days, days off included (含非工作日, 4.2.2). */
  CALENDAR_DAYS(Duration.ofDays(1)),
  /** Whole days that the working calendar works. */
  WORKING_DAYS(Duration.ofDays(1));

  private final Duration length;

  LimitUnit(Duration length) {
    this.length = length;
  }

  /** One of them at its shortest. */
  public Duration length() {
    return length;
  }

  /** Whether the limit ends with a day, not at an exact instant. */
  public boolean isWholeDays() {
    return this == CALENDAR_DAYS || this == WORKING_DAYS;
  }
}
