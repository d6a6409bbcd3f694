package cn.duban.complaint.ejb.settlement;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.settlement.ClosedMonth;
import cn.duban.complaint.domain.settlement.LedgerLine;
import cn.duban.complaint.domain.settlement.LedgerLineType;
import cn.duban.complaint.domain.settlement.Settlements;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The ledger as rows of {@code ledger_line}. The one row of {@code ledger_gate}, held to the end of
 * the transaction, lets nobody add to a month that is being closed.
 */
@Dependent
class JpaSettlements implements Settlements {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(LedgerLine line) {
    em.persist(line);
  }

  @Override
  public List<LedgerLine> of(YearMonth period) {
    return em.createQuery(
            """
            SELECT l FROM LedgerLine l WHERE l.period = :period
            ORDER BY l.department, l.recordedAt, l.id
            """,
            LedgerLine.class)
        .setParameter("period", period)
        .getResultList();
  }

  @Override
  public List<LedgerLine> of(YearMonth period, Collection<DepartmentCode> departments) {
    if (departments.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            SELECT l FROM LedgerLine l WHERE l.period = :period AND l.department IN :departments
            ORDER BY l.department, l.recordedAt, l.id
            """,
            LedgerLine.class)
        .setParameter("period", period)
        .setParameter("departments", departments)
        .getResultList();
  }

  @Override
  public Optional<LedgerLine> chargeOf(UUID notice) {
    return lines(notice, LedgerLineType.CHARGE).stream().findFirst();
  }

  @Override
  public boolean isRefunded(UUID notice) {
    return !lines(notice, LedgerLineType.REFUND).isEmpty();
  }

  private List<LedgerLine> lines(UUID notice, LedgerLineType type) {
    return em.createQuery(
            "SELECT l FROM LedgerLine l WHERE l.notice = :notice AND l.type = :type",
            LedgerLine.class)
        .setParameter("notice", notice)
        .setParameter("type", type)
        .getResultList();
  }

  @Override
  public void close(ClosedMonth month) {
    em.persist(month);
  }

  @Override
  public Optional<ClosedMonth> closed(YearMonth period) {
    return Optional.ofNullable(em.find(ClosedMonth.class, period.toString()));
  }

  @Override
  public Optional<ClosedMonth> closedHeld(YearMonth period) {
    passGate();
    return closed(period);
  }

  @Override
  public YearMonth openFrom(YearMonth period) {
    passGate();
    var open = period;
    while (closed(open).isPresent()) {
      open = open.plusMonths(1);
    }
    return open;
  }

  private void passGate() {
    var gate = em.createNativeQuery("SELECT id FROM ledger_gate WHERE id = 1 FOR UPDATE");
    if (gate.getResultList().size() != 1) {
      throw new IllegalStateException("ledger_gate has lost its row");
    }
  }
}
