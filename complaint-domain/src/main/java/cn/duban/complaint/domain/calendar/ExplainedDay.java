package cn.duban.complaint.domain.calendar;

import java.time.LocalDate;

/**
 * One day that was looked at: counted or skipped, why, with what to add to the reason (a festival's
 * name, a time; may be empty), and under which clause.
 */
public record ExplainedDay(
    LocalDate date, boolean counted, DayReason reason, String detail, String clause) {
  /** Keeps detail and clause on one line each. */
  public ExplainedDay {
    detail = oneLine(detail);
    clause = oneLine(clause);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
