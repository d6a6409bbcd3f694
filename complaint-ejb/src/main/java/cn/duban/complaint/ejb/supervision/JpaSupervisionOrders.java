package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.supervision.SupervisionOrder;
import cn.duban.complaint.domain.supervision.SupervisionOrders;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The supervision orders, as rows of {@code supervision_order}. */
@Dependent
class JpaSupervisionOrders implements SupervisionOrders {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(SupervisionOrder order) {
    em.persist(order);
  }

  @Override
  public List<SupervisionOrder> of(ComplaintNumber complaint) {
    return em.createQuery(
            """
            SELECT o FROM SupervisionOrder o WHERE o.complaint = :complaint
            ORDER BY o.issued.at, o.id
            """,
            SupervisionOrder.class)
        .setParameter("complaint", complaint)
        .getResultList();
  }
}
