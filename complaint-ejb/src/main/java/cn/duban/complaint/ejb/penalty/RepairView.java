package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.supervision.Repair;
import cn.duban.complaint.domain.supervision.RepairStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to repair a due time, with what it changes.
 *
 * @param before as it stood when it was proposed, and once decided as it stood then
 * @param after as it is with the proposed time
 * @param decidable whether the reader can decide it now
 */
public record RepairView(
    UUID id,
    UUID obligation,
    RepairStatus state,
    Instant dueAt,
    String reason,
    String proposedBy,
    Instant proposedAt,
    Side before,
    Side after,
    @Nullable String opinion,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    boolean decidable) {

  /**
   * One side of it.
   *
   * @param amount of the overdue days that no confirmed notice has
   */
  public record Side(Instant dueAt, int overdueDays, Money amount) {}

  static RepairView of(Repair repair, Actor reader) {
    var figures = repair.figures();
    return new RepairView(
        repair.id(),
        repair.obligation(),
        repair.status(),
        repair.dueAt(),
        repair.reason(),
        repair.proposedBy(),
        repair.proposedAt(),
        new Side(repair.formerDue(), figures.daysBefore(), figures.amountBefore()),
        new Side(repair.dueAt(), figures.daysAfter(), figures.amountAfter()),
        repair.opinion().orElse(null),
        repair.decidedBy().orElse(null),
        repair.decidedAt().orElse(null),
        repair.awaits(reader));
  }
}
