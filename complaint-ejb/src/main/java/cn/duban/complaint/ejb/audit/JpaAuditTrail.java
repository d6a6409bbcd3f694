package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditFilter;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The audit trail as rows of {@code audit_entry}. */
@ApplicationScoped
class JpaAuditTrail implements AuditTrail {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  /** Orders entries of one instant; two nodes may use a number both, which harms nothing. */
  private final AtomicLong ordinal = new AtomicLong();

  @Override
  public void record(AuditEntry entry) {
    entry.recordAs(ordinal.incrementAndGet());
    em.persist(entry);
  }

  @Override
  public List<AuditEntry> of(AuditSubject subject) {
    return em.createQuery(
            """
            SELECT e FROM AuditEntry e
            WHERE e.subjectType = :type AND e.subjectKey = :key
            ORDER BY e.at, e.ordinal, e.id
            """,
            AuditEntry.class)
        .setParameter("type", subject.type())
        .setParameter("key", subject.key())
        .getResultList();
  }

  @Override
  public List<AuditEntry> find(AuditFilter filter, int offset, int limit) {
    var conditions = conditions(filter);
    return with(
            conditions,
            em.createQuery(
                "SELECT e FROM AuditEntry e"
                    + where(conditions)
                    + " ORDER BY e.at DESC, e.ordinal DESC, e.id DESC",
                AuditEntry.class))
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count(AuditFilter filter) {
    var conditions = conditions(filter);
    return with(
            conditions,
            em.createQuery("SELECT COUNT(e) FROM AuditEntry e" + where(conditions), Long.class))
        .getSingleResult();
  }

  /**
   * What the filter asks for: the fixed conditions with their values, in the order of the index.
   */
  private static Map<String, Object> conditions(AuditFilter filter) {
    var conditions = new LinkedHashMap<String, Object>();
    var type = filter.subjectType();
    var key = filter.subjectKey();
    if (type != null) {
      conditions.put("e.subjectType = :subjectType", type);
    }
    if (key != null) {
      conditions.put("e.subjectKey = :subjectKey", key);
    }
    if (filter.by() != null) {
      conditions.put("e.by = :by", filter.by());
    }
    if (filter.from() != null) {
      conditions.put("e.at >= :from", filter.from());
    }
    if (filter.to() != null) {
      conditions.put("e.at < :to", filter.to());
    }
    return conditions;
  }

  private static String where(Map<String, Object> conditions) {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions.keySet());
  }

  private static <T> TypedQuery<T> with(Map<String, Object> conditions, TypedQuery<T> query) {
    conditions.forEach(
        (condition, value) ->
            query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
    return query;
  }
}
