package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals everything that is not sealed yet; running it twice or on two nodes changes nothing. */
@ApplicationScoped
public class AuditSealSweep implements Job {
  @Inject AuditSealing sealing;

  @Override
  public String name() {
    return "audit-seal";
  }

  /** Seals until nothing is left. */
  @Override
  public JobReport run() {
    int total = 0;
    int sealed;
    do {
      sealed = sealing.sealNext();
      total += sealed;
    } while (sealed > 0);
    return JobReport.of("sealed", total);
  }
}
