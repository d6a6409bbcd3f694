package cn.duban.complaint.ejb.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a job has done.
 *
 * @param counts how many of what, in the order in which it was done: {@code {"lines": 4}}
 */
public record JobReport(Map<String, Integer> counts) {
  public JobReport {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** A report of one count. */
  public static JobReport of(String what, int howMany) {
    return new JobReport(Map.of(what, howMany));
  }

  /** This report with a further count, added to what it has of it. */
  public JobReport and(String what, int howMany) {
    var more = new LinkedHashMap<>(counts);
    more.merge(what, howMany, Integer::sum);
    return new JobReport(more);
  }
}
