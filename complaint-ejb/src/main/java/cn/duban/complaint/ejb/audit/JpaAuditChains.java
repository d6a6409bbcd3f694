package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.domain.audit.AuditChain;
import cn.duban.complaint.domain.audit.AuditChains;
import cn.duban.complaint.domain.audit.AuditEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The hash chain as columns of {@code audit_entry} and the one row of {@code audit_chain}. */
@Dependent
class JpaAuditChains implements AuditChains {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public AuditChain lock() {
    return em.find(AuditChain.class, AuditChain.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public AuditChain current() {
    return em.find(AuditChain.class, AuditChain.ONLY);
  }

  @Override
  public List<AuditEntry> unsealed(int limit) {
    return em.createQuery(
            """
            SELECT e FROM AuditEntry e
            WHERE e.sequence IS NULL
            ORDER BY e.at, e.ordinal, e.id
            """,
            AuditEntry.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long countUnsealed() {
    return em.createQuery("SELECT COUNT(e) FROM AuditEntry e WHERE e.sequence IS NULL", Long.class)
        .getSingleResult();
  }

  @Override
  public List<AuditEntry> sealedAfter(long place, int limit) {
    return em.createQuery(
            """
            SELECT e FROM AuditEntry e
            WHERE e.sequence > :place
            ORDER BY e.sequence
            """,
            AuditEntry.class)
        .setParameter("place", place)
        .setMaxResults(limit)
        .getResultList();
  }
}
