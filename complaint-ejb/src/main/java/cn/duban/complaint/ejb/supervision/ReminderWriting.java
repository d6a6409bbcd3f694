package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.Reminder;
import cn.duban.complaint.domain.supervision.Reminders;
import cn.duban.complaint.domain.supervision.RemindersDue;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells one receiver everything that is due for him, in one message and one transaction. A step
 * that another run has told meanwhile, or whose obligation has ended, is left out.
 */
@Stateless
public class ReminderWriting {
  @Inject Obligations obligations;
  @Inject Reminders reminders;
  @Inject Event<RemindersDue> events;
  @Inject Clock clock;

  /** Writes the steps down and says what of; returns the lines of the message. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<RemindersDue.Line> tell(String receiver, List<ReminderRound.Item> items) {
    var now = clock.instant();
    var told =
        reminders.ofWarningBy(now, receiver).stream()
            .collect(
                Collectors.groupingBy(
                    Reminder::obligation, Collectors.mapping(Reminder::step, Collectors.toSet())));
    var open = stillOpen(items);
    var lines = new ArrayList<RemindersDue.Line>();
    for (var item : items) {
      var id = item.line().obligation();
      if (open.contains(id)
          && item.steps().stream().noneMatch(told.getOrDefault(id, Set.of())::contains)) {
        write(item, receiver, now);
        lines.add(item.line());
      }
    }
    if (!lines.isEmpty()) {
      events.fire(new RemindersDue(receiver, lines, now));
    }
    return lines;
  }

  private List<UUID> stillOpen(List<ReminderRound.Item> items) {
    var ids = items.stream().map(item -> item.line().obligation()).toList();
    return obligations.openAmong(ids).stream().map(Obligation::id).toList();
  }

  private void write(ReminderRound.Item item, String receiver, Instant now) {
    var id = item.line().obligation();
    for (var step : item.steps()) {
      reminders.add(
          step.equals(item.line().step())
              ? Reminder.told(id, step, receiver, now)
              : Reminder.folded(id, step, receiver, now));
    }
  }
}
