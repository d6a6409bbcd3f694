package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;

/**
 * Finds every obligation whose overdue days may lack a line and gives them theirs, one transaction
 * each; what fails for one is tried again with the next run and keeps none of the others.
 */
@ApplicationScoped
public class AccrualSweep implements Job {
  private static final Logger LOG = System.getLogger(AccrualSweep.class.getName());

  @Inject Obligations obligations;
  @Inject ObligationAccrual accrual;
  @Inject Clock clock;

  @Override
  public String name() {
    return "accrual";
  }

  @Override
  public JobReport run() {
    int lines = 0;
    int failed = 0;
    var due = obligations.overdueWithoutAllLines(clock.instant());
    for (UUID obligation : due) {
      try {
        lines += accrual.accrue(obligation);
      } catch (RuntimeException e) {
        failed++;
        LOG.log(Level.WARNING, "No accrual for obligation " + obligation, e);
      }
    }
    return JobReport.of("obligations", due.size()).and("lines", lines).and("failed", failed);
  }
}
