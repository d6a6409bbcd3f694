package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.RemindersDue;
import cn.duban.complaint.ejb.shared.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * Reminds and escalates (requirements §7): one message and one transaction per receiver, however
 * much has come due since the last run; what fails for one is tried again with the next.
 */
@ApplicationScoped
public class ReminderDuty implements DeadlineDuty {
  private static final Logger LOG = System.getLogger(ReminderDuty.class.getName());

  @Inject ReminderPlanning planning;
  @Inject ReminderWriting writing;

  @Override
  public JobReport perform() {
    var round = planning.plan();
    var said = new ArrayList<RemindersDue.Line>();
    int messages = 0;
    int failed = 0;
    for (var letter : round.letters().entrySet()) {
      try {
        var lines = writing.tell(letter.getKey(), letter.getValue());
        messages += lines.isEmpty() ? 0 : 1;
        said.addAll(lines);
      } catch (RuntimeException e) {
        failed++;
        LOG.log(Level.WARNING, "No reminder for " + letter.getKey(), e);
      }
    }
    return report(round, said).and("messages", messages).and("failed", failed);
  }

  private static JobReport report(ReminderRound round, List<RemindersDue.Line> said) {
    int escalations = (int) said.stream().filter(line -> line.step().kind().escalates()).count();
    return JobReport.of("red", round.red())
        .and("yellow", round.yellow())
        .and("reminders", said.size() - escalations)
        .and("escalations", escalations);
  }
}
