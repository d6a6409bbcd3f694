package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.tariff.Tariff;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fine for one late obligation (4.3.2 b, d): each overdue day stands on one notice, against the
 * department that answers for it. Drafts follow the facts; what customer service has confirmed
 * stays. Done once or often, whenever it is done, it comes to the same lines.
 */
public final class Fining {
  private final Obligation obligation;
  private final LateObligation late;
  private final List<PenaltyNotice> drafts;
  private final Set<LocalDate> decided;
  private final Instant now;
  private final Map<DepartmentCode, Explanation> answered = new LinkedHashMap<>();

  /**
   * The fine as it has to stand now.
   *
   * @param drafts the notices of this obligation that are drafts
   * @param decided the dates that stand on a notice which is no draft any more
   */
  public Fining(
      Obligation obligation,
      Collection<PenaltyNotice> drafts,
      Collection<LocalDate> decided,
      ZonedDateTime now) {
    this.obligation = obligation;
    this.late = new LateObligation(obligation.id(), obligation.type());
    this.drafts = new ArrayList<>(drafts);
    this.decided = Set.copyOf(decided);
    this.now = now.toInstant();
    for (var department : obligation.answering()) {
      answered.put(department, obligation.overdueOf(department, this.now, now.getZone()));
    }
  }

  /**
   * First what ends: lines of days that are not the department's any more are struck, and a draft
   * grows no further for a department that does not owe it any more.
   *
   * @return whether anything ended, which has to be written before another notice takes it up
   */
  public boolean settle(Tariff tariff) {
    boolean ended = false;
    for (var draft : List.copyOf(drafts)) {
      if (answered.containsKey(draft.department())) {
        ended |= draft.strike(answered(draft.department()), now);
      }
      if (draft.growing() && isOver(draft.department())) {
        draft.accrue(accrual(draft.department(), draft, tariff), now);
        ended = true;
      }
    }
    return ended;
  }

  /** Then what grows: each day that stands nowhere gets its line, on a draft of its department. */
  public void grow(Tariff tariff) {
    for (var department : answered.keySet()) {
      var growing = growing(department);
      var accrual = accrual(department, growing, tariff);
      if (growing == null && !accrual.isEmpty()) {
        growing = open(department);
      }
      if (growing != null) {
        growing.accrue(accrual, now);
      }
    }
  }

  private PenaltyNotice open(DepartmentCode department) {
    var charge = Charge.forDelay(late, department, obligation.complaint().orElse(null));
    var draft = PenaltyNotice.grow(charge, AuditEntry.SYSTEM, now);
    drafts.add(draft);
    return draft;
  }

  private @Nullable PenaltyNotice growing(DepartmentCode department) {
    return drafts.stream()
        .filter(draft -> draft.growing() && draft.department().equals(department))
        .findFirst()
        .orElse(null);
  }

  private Accrual accrual(DepartmentCode department, @Nullable PenaltyNotice draft, Tariff tariff) {
    var elsewhere = new HashSet<>(decided);
    drafts.stream().filter(other -> other != draft).forEach(other -> other.addDatesTo(elsewhere));
    return Accrual.of(answered(department), elsewhere, tariff, late.rule(), isOver(department));
  }

  private Explanation answered(DepartmentCode department) {
    return answered.getOrDefault(department, Explanation.NONE);
  }

  /** Whether no day comes any more for which this department answers. */
  private boolean isOver(DepartmentCode department) {
    return !obligation.isOpen() || obligation.department().filter(department::equals).isEmpty();
  }

  /** The notices of this obligation that are or were drafts now, also those that were opened. */
  public List<PenaltyNotice> drafts() {
    return List.copyOf(drafts);
  }

  /** How many lines stand on them. */
  public int lines() {
    return drafts.stream().mapToInt(PenaltyNotice::size).sum();
  }
}
