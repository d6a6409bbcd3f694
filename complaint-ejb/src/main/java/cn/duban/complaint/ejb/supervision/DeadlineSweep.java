package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;

/** Sees to everything that a passing deadline brings about (requirements §7). */
@ApplicationScoped
public class DeadlineSweep implements Job {
  @Inject @Any Instance<DeadlineDuty> duties;

  @Override
  public String name() {
    return "deadline-sweep";
  }

  @Override
  public JobReport run() {
    var counts = new LinkedHashMap<String, Integer>();
    duties.stream()
        .forEach(
            duty ->
                duty.perform().counts().forEach((what, n) -> counts.merge(what, n, Integer::sum)));
    return new JobReport(counts);
  }
}
