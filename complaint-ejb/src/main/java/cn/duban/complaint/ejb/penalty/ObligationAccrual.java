package cn.duban.complaint.ejb.penalty;

import static java.util.stream.Collectors.groupingBy;

import cn.duban.complaint.domain.penalty.Fining;
import cn.duban.complaint.domain.penalty.LateObligation;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.tariff.Tariffs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Gives each overdue day of an obligation its line (4.3.2 b, d): on the draft that grows with it,
 * which is complete when the obligation has ended. While a later time is asked for and undecided no
 * day gets a line, for a line is never withdrawn. Run twice, on two nodes or after a week of
 * downtime, it gives the same lines.
 */
@Stateless
public class ObligationAccrual {
  @Inject Obligations obligations;
  @Inject PenaltyNotices notices;
  @Inject Tariffs tariffs;
  @Inject PenaltyDesk desk;
  @Inject Clock clock;

  /**
   * Brings the lines of these obligations up to now, all in one transaction; returns how many lines
   * were added.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int accrue(Collection<UUID> ids) {
    var late =
        obligations.hold(ids).stream()
            .filter(owed -> !owed.accrualComplete() && !owed.accrualHeld())
            .toList();
    if (late.isEmpty()) {
      return 0;
    }
    var fines = fines(late);
    int before = lines(fines);
    bringUpToNow(fines);
    late.stream().filter(owed -> !owed.isOpen()).forEach(Obligation::completeAccrual);
    return Math.max(0, lines(fines) - before);
  }

  private List<Fining> fines(List<Obligation> late) {
    var ids = late.stream().map(Obligation::id).toList();
    var drafts =
        notices.draftsFor(ids).stream()
            .collect(groupingBy(draft -> draft.obligation().map(LateObligation::id).orElseThrow()));
    var decided = notices.decidedDates(ids);
    var now = ZonedDateTime.now(clock);
    return late.stream()
        .map(
            owed ->
                new Fining(
                    owed,
                    drafts.getOrDefault(owed.id(), List.of()),
                    decided.getOrDefault(owed.id(), Set.of()),
                    now))
        .toList();
  }

  private void bringUpToNow(List<Fining> fines) {
    var tariff = tariffs.tariff();
    boolean ended = false;
    for (var fine : fines) {
      ended |= fine.settle(tariff);
    }
    if (ended) {
      notices.write();
    }
    for (var fine : fines) {
      var drafts = Set.copyOf(fine.drafts());
      fine.grow(tariff);
      fine.drafts().forEach(draft -> tell(draft, drafts.contains(draft)));
    }
  }

  private void tell(PenaltyNotice draft, boolean known) {
    if (known) {
      desk.publish(draft);
    } else {
      desk.open(draft);
    }
  }

  private static int lines(List<Fining> fines) {
    return fines.stream().mapToInt(Fining::lines).sum();
  }
}
