package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.Outbox;
import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.ejb.shared.Job;
import cn.duban.complaint.ejb.shared.JobReport;
import cn.duban.complaint.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sends what is due, each channel for itself: who does not answer is not asked again in this run,
 * and keeps nobody else from being told.
 */
@ApplicationScoped
public class OutboxSweep implements Job {
  private static final Logger LOG = System.getLogger(OutboxSweep.class.getName());
  private static final int AT_ONCE = 500;

  @Inject Outbox outbox;
  @Inject OutboxWork work;
  @Inject Words words;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject @Any Instance<Carrier> carriers;

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public JobReport run() {
    Map<OutboxState, Integer> ended = new EnumMap<>(OutboxState.class);
    words.current().ifPresent(wording -> send(wording, ended));
    return JobReport.of("sent", ended.getOrDefault(OutboxState.SENT, 0))
        .and("failed", ended.getOrDefault(OutboxState.PENDING, 0))
        .and("dead", ended.getOrDefault(OutboxState.DEAD, 0));
  }

  private void send(Wording wording, Map<OutboxState, Integer> ended) {
    var silent = new HashSet<String>();
    for (var id : outbox.due(clock.instant(), AT_ONCE)) {
      try {
        work.claim(id, silent)
            .map(outgoing -> attempt(outgoing, wording, silent))
            .ifPresent(state -> ended.merge(state, 1, Integer::sum));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "The message " + id + " was not sent; it is tried again", e);
      }
    }
  }

  private OutboxState attempt(Outgoing outgoing, Wording wording, Set<String> silent) {
    var receipt =
        carriers.stream()
            .filter(carrier -> carrier.serves(outgoing.channel()))
            .findFirst()
            .orElseThrow()
            .carry(outgoing, letter(outgoing, wording));
    if (receipt.outcome() == Receipt.Outcome.UNREACHABLE) {
      silent.add(outgoing.mouth());
    }
    if (!receipt.taken()) {
      LOG.log(Level.INFO, "{0}: {1}", outgoing, receipt.reason());
    }
    return work.settle(outgoing.id(), receipt);
  }

  private Letter letter(Outgoing outgoing, Wording wording) {
    var message = outgoing.message();
    var said = message.words();
    return new Letter(
        wording.say(said.headline(), outgoing.language()),
        said.lines().stream().map(line -> wording.say(line, outgoing.language())).toList(),
        settings
            .portalUrl()
            .map(portal -> portal.toString().replaceAll("/+$", "") + message.link().path())
            .orElse(""));
  }
}
