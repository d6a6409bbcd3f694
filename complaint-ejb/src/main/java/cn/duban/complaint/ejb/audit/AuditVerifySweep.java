package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Proves the audit trail and writes the end of its chain, or where it breaks, to the log. */
@ApplicationScoped
public class AuditVerifySweep implements Job {
  private static final Logger LOG = System.getLogger(AuditVerifySweep.class.getName());

  @Inject AuditProof proof;

  @Override
  public String name() {
    return "audit-verify";
  }

  @Override
  public JobReport run() {
    var verdict = proof.verify();
    if (verdict.intact()) {
      LOG.log(
          Level.INFO,
          "The audit trail is intact: {0} entries, last hash {1}",
          verdict.entries(),
          verdict.lastHash());
    } else {
      LOG.log(Level.ERROR, "The audit trail was altered at entry {0}", verdict.brokenAt());
    }
    return JobReport.of("entries", (int) Math.min(verdict.entries(), Integer.MAX_VALUE))
        .and("broken", verdict.intact() ? 0 : 1);
  }
}
