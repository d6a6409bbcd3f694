package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.organization.Deputies;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.supervision.EscalationDays;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.Reminder;
import cn.duban.complaint.domain.supervision.ReminderSchedule;
import cn.duban.complaint.domain.supervision.ReminderStep;
import cn.duban.complaint.domain.supervision.Reminders;
import cn.duban.complaint.domain.supervision.RemindersDue;
import cn.duban.complaint.ejb.organization.Colleagues;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds from the data whom to tell of what (requirements §7); changes nothing. */
@Stateless
public class ReminderPlanning {
  @Inject Obligations obligations;
  @Inject Reminders reminders;
  @Inject SheetPeopleQueries sheets;
  @Inject Employees employees;
  @Inject Deputies deputies;
  @Inject Policies policies;
  @Inject Clock clock;

  /** What is to be said now. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public ReminderRound plan() {
    var now = clock.instant();
    var warning = obligations.warningBy(now);
    int red = (int) warning.stream().filter(owed -> owed.light(now) == Light.RED).count();
    return new ReminderRound(red, warning.size() - red, letters(warning, now));
  }

  private Map<String, List<ReminderRound.Item>> letters(List<Obligation> warning, Instant now) {
    var today = LocalDate.ofInstant(now, clock.getZone());
    var escalation = EscalationDays.of(policies.on(today));
    var colleagues = new Colleagues(employees, deputies.on(today), today);
    var addressees = new Addressees(colleagues, sheets.ofWarningBy(now));
    var told = reminders.ofWarningBy(now).stream().map(Told::of).collect(Collectors.toSet());
    var letters = new LinkedHashMap<String, List<ReminderRound.Item>>();
    for (var owed : warning) {
      var steps = ReminderSchedule.due(owed, escalation, now, clock.getZone());
      byReceiver(owed, steps, addressees, told)
          .forEach(
              (receiver, due) ->
                  letters
                      .computeIfAbsent(receiver, r -> new ArrayList<>())
                      .add(new ReminderRound.Item(line(owed, due, now), due)));
    }
    return letters;
  }

  private static Map<String, List<ReminderStep>> byReceiver(
      Obligation owed, List<ReminderStep> steps, Addressees addressees, Set<Told> told) {
    var due = new LinkedHashMap<String, List<ReminderStep>>();
    for (var step : steps) {
      var receivers = new HashSet<>(addressees.of(owed, step.kind()));
      receivers.removeIf(receiver -> told.contains(new Told(owed.id(), step, receiver)));
      receivers.forEach(r -> due.computeIfAbsent(r, name -> new ArrayList<>()).add(step));
    }
    return due;
  }

  private RemindersDue.Line line(Obligation owed, List<ReminderStep> steps, Instant now) {
    return new RemindersDue.Line(
        owed.id(),
        owed.type(),
        owed.complaint().orElse(null),
        owed.subject().orElse(null),
        owed.department().orElse(null),
        owed.dueAt(),
        owed.overdue(now, clock.getZone()).counted(),
        steps.get(steps.size() - 1));
  }

  private record Told(UUID obligation, ReminderStep step, String receiver) {
    static Told of(Reminder reminder) {
      return new Told(reminder.obligation(), reminder.step(), reminder.receiver());
    }
  }
}
