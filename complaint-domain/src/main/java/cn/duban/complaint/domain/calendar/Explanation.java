package cn.duban.complaint.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/** The days behind a deadline or a fine, oldest first: the list always adds up to the result. */
public record Explanation(List<ExplainedDay> days) {
  /** Where nothing was looked at. */
  public static final Explanation NONE = new Explanation(List.of());

  public Explanation {
    days = List.copyOf(days);
  }

  /** How many days were counted. */
  public int counted() {
    return countedDates().size();
  }

  /** The days that were counted. */
  public List<LocalDate> countedDates() {
    return days.stream().filter(ExplainedDay::counted).map(ExplainedDay::date).toList();
  }
}
