package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.Repair;
import cn.duban.complaint.domain.supervision.Repairs;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The proposals to repair a due time, as rows of {@code due_time_repair}. */
@Dependent
class JpaRepairs implements Repairs {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Repair repair) {
    em.persist(repair);
  }

  @Override
  public List<Repair> of(UUID obligation) {
    return em.createQuery(
            """
            SELECT r FROM Repair r WHERE r.obligation = :obligation ORDER BY r.proposedAt, r.id
            """,
            Repair.class)
        .setParameter("obligation", obligation)
        .getResultList();
  }
}
