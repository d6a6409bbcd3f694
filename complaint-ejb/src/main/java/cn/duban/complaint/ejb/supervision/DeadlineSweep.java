package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sees to everything that a passing deadline brings about (requirements §7); a duty that fails
 * keeps none of the others.
 */
@ApplicationScoped
public class DeadlineSweep implements Job {
  private static final Logger LOG = System.getLogger(DeadlineSweep.class.getName());

  @Inject @Any Instance<DeadlineDuty> duties;

  @Override
  public String name() {
    return "deadline-sweep";
  }

  @Override
  public JobReport run() {
    var counts = new LinkedHashMap<String, Integer>();
    duties.stream()
        .forEach(duty -> perform(duty).forEach((what, n) -> counts.merge(what, n, Integer::sum)));
    return new JobReport(counts);
  }

  private static Map<String, Integer> perform(DeadlineDuty duty) {
    try {
      return duty.perform().counts();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A duty of the deadlines failed; it is tried at the next time", e);
      return Map.of("failed", 1);
    }
  }
}
