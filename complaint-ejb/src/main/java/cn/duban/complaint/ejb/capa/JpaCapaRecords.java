package cn.duban.complaint.ejb.capa;

import cn.duban.complaint.domain.capa.CapaRecord;
import cn.duban.complaint.domain.capa.CapaRecords;
import cn.duban.complaint.domain.capa.CapaRule;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** R/G095-2 as rows of {@code capa_record}. */
@Dependent
class JpaCapaRecords implements CapaRecords {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(CapaRecord record) {
    em.persist(record);
  }

  @Override
  public List<CapaRecord> of(ComplaintNumber number) {
    return em.createQuery(
            "SELECT r FROM CapaRecord r WHERE r.complaint = :number ORDER BY r.id",
            CapaRecord.class)
        .setParameter("number", number)
        .getResultList();
  }

  @Override
  public CapaRecord hold(ComplaintNumber number, UUID dispatch) {
    return em.createQuery(
            "SELECT r FROM CapaRecord r WHERE r.complaint = :number AND r.dispatch = :dispatch",
            CapaRecord.class)
        .setParameter("number", number)
        .setParameter("dispatch", dispatch)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new RuleViolation(CapaRule.NO_SUCH_CAPA));
  }
}
