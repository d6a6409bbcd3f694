package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Finds every obligation whose overdue days may lack a line and gives them theirs, some hundreds in
 * a transaction; where that fails, each in a transaction of its own. What fails for one is tried
 * again with the next run and keeps none of the others.
 */
@ApplicationScoped
public class AccrualSweep implements Job {
  private static final Logger LOG = System.getLogger(AccrualSweep.class.getName());
  private static final int CHUNK = 500;

  @Inject Obligations obligations;
  @Inject ObligationAccrual accrual;
  @Inject Clock clock;

  @Override
  public String name() {
    return "accrual";
  }

  @Override
  public JobReport run() {
    var due = obligations.overdueWithoutAllLines(clock.instant());
    var report = JobReport.of("obligations", due.size()).and("lines", 0).and("failed", 0);
    for (int from = 0; from < due.size(); from += CHUNK) {
      report = together(due.subList(from, Math.min(from + CHUNK, due.size())), report);
    }
    return report;
  }

  private JobReport together(List<UUID> chunk, JobReport report) {
    try {
      return report.and("lines", accrual.accrue(chunk));
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "Accrued one by one, because together failed: " + e.getMessage());
      var each = report;
      for (var obligation : chunk) {
        each = alone(obligation, each);
      }
      return each;
    }
  }

  private JobReport alone(UUID obligation, JobReport report) {
    try {
      return report.and("lines", accrual.accrue(List.of(obligation)));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "No accrual for obligation " + obligation, e);
      return report.and("failed", 1);
    }
  }
}
