package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.domain.tariff.ServiceCommitment;
import cn.duban.complaint.domain.tariff.ServiceCommitments;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The commitments as rows of {@code service_commitment}. */
@Dependent
class JpaServiceCommitments implements ServiceCommitments {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public Optional<ServiceCommitment> find(String code, LocalDate on) {
    return em.createQuery(
            """
            SELECT c FROM ServiceCommitment c WHERE c.code = :code AND c.validFrom <= :date
            ORDER BY c.validFrom DESC
            """,
            ServiceCommitment.class)
        .setParameter("code", code)
        .setParameter("date", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<ServiceCommitment> listOn(LocalDate date) {
    return em.createQuery(
            """
            SELECT c FROM ServiceCommitment c WHERE c.validFrom = (
              SELECT MAX(v.validFrom) FROM ServiceCommitment v
              WHERE v.code = c.code AND v.validFrom <= :date)
            ORDER BY c.code
            """,
            ServiceCommitment.class)
        .setParameter("date", date)
        .getResultList();
  }

  @Override
  public List<ServiceCommitment> versions() {
    return em.createQuery(
            "SELECT c FROM ServiceCommitment c ORDER BY c.code, c.validFrom",
            ServiceCommitment.class)
        .getResultList();
  }

  @Override
  public void add(ServiceCommitment commitment) {
    em.persist(commitment);
  }
}
