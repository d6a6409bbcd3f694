package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.Accrual;
import cn.duban.complaint.domain.penalty.Charge;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
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

  /** Brings the lines of one obligation up to now; returns how many lines were added. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int accrue(UUID id) {
    var obligation = obligations.hold(id);
    var department = obligation.department();
    if (department.isEmpty() || obligation.accrualComplete() || obligation.accrualHeld()) {
      return 0;
    }
    var now = clock.instant();
    int added = accrue(obligation, department.get(), now);
    if (!obligation.isOpen()) {
      obligation.completeAccrual();
    }
    return added;
  }

  private int accrue(Obligation obligation, DepartmentCode department, Instant now) {
    var late = new LateObligation(obligation.id(), obligation.type());
    var growing = growing(late, department, now);
    var elsewhere = new HashSet<>(notices.accruedDates(late.id(), late.rule()));
    var own = growing.map(ObligationAccrual::dates).orElse(Set.of());
    elsewhere.removeAll(own);
    var accrual =
        Accrual.of(
            obligation.overdue(now, clock.getZone()),
            elsewhere,
            tariffs.tariff(),
            late.rule(),
            !obligation.isOpen());
    if (growing.isEmpty() && accrual.isEmpty()) {
      return 0;
    }
    var notice = growing.orElseGet(() -> grow(obligation, late, department, now));
    notice.accrue(accrual, now);
    desk.publish(notice);
    return (int) dates(notice).stream().filter(date -> !own.contains(date)).count();
  }

  /** A draft against another department, which owed it before, takes no further days. */
  private Optional<PenaltyNotice> growing(
      LateObligation late, DepartmentCode department, Instant now) {
    var growing = notices.growingFor(late.id());
    growing
        .filter(notice -> !notice.department().equals(department))
        .ifPresent(
            notice -> {
              notice.complete(AuditEntry.SYSTEM, now);
              desk.publish(notice);
            });
    return growing.filter(PenaltyNotice::growing);
  }

  private PenaltyNotice grow(
      Obligation obligation, LateObligation late, DepartmentCode department, Instant now) {
    var charge = Charge.forDelay(late, department, obligation.complaint().orElse(null));
    var notice = PenaltyNotice.grow(charge, AuditEntry.SYSTEM, now);
    desk.open(notice);
    return notice;
  }

  private static Set<LocalDate> dates(PenaltyNotice notice) {
    return new HashSet<>(notice.lines().stream().map(line -> line.date()).toList());
  }
}
