package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.calendar.CalendarDays;
import cn.duban.complaint.domain.calendar.Deadlines;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.penalty.Accrual;
import cn.duban.complaint.domain.penalty.AccrualLine;
import cn.duban.complaint.domain.penalty.LateObligation;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.Repair;
import cn.duban.complaint.domain.supervision.RepairEvent;
import cn.duban.complaint.domain.supervision.RepairFigures;
import cn.duban.complaint.domain.supervision.RepairRule;
import cn.duban.complaint.domain.supervision.RepairStatus;
import cn.duban.complaint.domain.supervision.Repairs;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.Tariffs;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A due time that was set wrongly is repaired: proposed by customer service, approved by general
 * affairs, logged with what it was before and after (requirements §3). The drafts that count its
 * overdue days follow; a line that was confirmed is appealed against instead (4.3.6).
 */
@Stateless
public class DueTimeRepair {
  @Inject Obligations obligations;
  @Inject Repairs repairs;
  @Inject Complaints complaints;
  @Inject PenaltyNotices notices;
  @Inject Tariffs tariffs;
  @Inject CalendarDays calendar;
  @Inject PenaltyDesk desk;
  @Inject Event<RepairEvent> events;
  @Inject Pen pen;
  @Inject Clock clock;

  /** Customer service proposes another due time; gives the proposal's identity. */
  @RolesAllowed(Roles.CS_MANAGER)
  public UUID propose(UUID obligation, Instant dueAt, String reason) {
    var act = pen.act();
    var owed = hold(obligation, act);
    repairs.of(obligation).stream()
        .filter(each -> each.status() == RepairStatus.PROPOSED)
        .findFirst()
        .ifPresent(
            open -> {
              throw new RuleViolation(
                  RepairRule.ALREADY_PROPOSED, open.proposedBy(), open.proposedAt());
            });
    Repair.requireRepairable(owed, dueAt);
    var counting = notices.counting(obligation);
    requireNoneConfirmed(owed, dueAt, counting);
    var proposal = new Repair.Proposal(dueAt, reason);
    var repair = Repair.propose(owed, proposal, figures(owed, dueAt, counting), act);
    repairs.add(repair);
    repair.happened().forEach(events::fire);
    return repair.id();
  }

  /** Another person approves it, or refuses. */
  @RolesAllowed({Roles.GENERAL_AFFAIRS, Roles.EXECUTIVE})
  public void decide(UUID obligation, UUID id, boolean approved, String opinion) {
    var act = pen.signing();
    var owed = hold(obligation, act);
    var repair =
        repairs.of(obligation).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new RuleViolation(RepairRule.NO_SUCH_REPAIR, id));
    repair.requireDecidable(act);
    var counting = notices.counting(obligation);
    var figures = figures(owed, repair.dueAt(), counting);
    if (approved) {
      apply(owed, repair, counting, act);
    }
    repair.decide(approved, opinion, figures, act);
    repair.happened().forEach(events::fire);
  }

  /** The case first, then what is owed for it: two steps never wait crosswise. */
  private Obligation hold(UUID id, Act act) {
    var found =
        obligations
            .find(id)
            .orElseThrow(() -> new RuleViolation(RepairRule.NO_SUCH_OBLIGATION, id));
    found.complaint().ifPresent(number -> complaints.hold(number, act.actor()));
    return obligations.hold(id);
  }

  private void apply(Obligation owed, Repair repair, List<PenaltyNotice> counting, Act act) {
    if (!owed.dueAt().equals(repair.formerDue())) {
      throw new RuleViolation(RepairRule.MOVED_SINCE, owed.dueAt());
    }
    Repair.requireRepairable(owed, repair.dueAt());
    var overdue = dates(owed, repair.dueAt());
    for (var notice : counting) {
      notice.keepOnly(overdue, act.by(), act.at());
      desk.publish(notice);
    }
    owed.moveTo(
        Deadlines.repaired(
            owed.startedAt(),
            repair.dueAt(),
            calendar.calendar(),
            clock.getZone(),
            owed.type().clause()));
  }

  private void requireNoneConfirmed(Obligation owed, Instant dueAt, List<PenaltyNotice> counting) {
    var overdue = dates(owed, dueAt);
    counting.forEach(notice -> notice.requireNoneSettledBut(overdue));
  }

  private Set<LocalDate> dates(Obligation owed, Instant dueAt) {
    return Set.copyOf(overdue(owed, dueAt).countedDates());
  }

  private Explanation overdue(Obligation owed, Instant dueAt) {
    return owed.overdueIfDue(dueAt, clock.instant(), clock.getZone());
  }

  private RepairFigures figures(Obligation owed, Instant dueAt, List<PenaltyNotice> counting) {
    var before = overdue(owed, owed.dueAt());
    var after = overdue(owed, dueAt);
    return new RepairFigures(
        before.counted(),
        after.counted(),
        amount(owed, before, counting),
        amount(owed, after, counting));
  }

  /** What these days cost, but for those that stand on a notice that is no draft. */
  private Money amount(Obligation owed, Explanation days, List<PenaltyNotice> counting) {
    if (!owed.penalised()) {
      return Money.ZERO;
    }
    var settled =
        counting.stream()
            .filter(notice -> notice.status() != PenaltyStatus.DRAFT)
            .flatMap(notice -> notice.lines().stream())
            .map(AccrualLine::date)
            .collect(Collectors.toCollection(HashSet::new));
    var rule = new LateObligation(owed.id(), owed.type()).rule();
    return Accrual.of(days, settled, tariffs.tariff(), rule, true).lines().stream()
        .map(TariffLine::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
