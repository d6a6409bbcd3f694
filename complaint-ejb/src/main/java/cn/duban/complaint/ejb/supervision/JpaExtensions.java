package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.supervision.Extension;
import cn.duban.complaint.domain.supervision.Extensions;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests for a later time, as rows of {@code reply_extension}. */
@Dependent
class JpaExtensions implements Extensions {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Extension extension) {
    em.persist(extension);
  }

  @Override
  public List<Extension> of(ComplaintNumber complaint) {
    return em.createQuery(
            """
            SELECT e FROM Extension e WHERE e.complaint = :complaint ORDER BY e.askedAt, e.id
            """,
            Extension.class)
        .setParameter("complaint", complaint)
        .getResultList();
  }

  @Override
  public Optional<Extension> latestFor(UUID dispatch) {
    return em.createQuery(
            """
            SELECT e FROM Extension e WHERE e.dispatch = :dispatch
            ORDER BY e.askedAt DESC, e.id DESC
            """,
            Extension.class)
        .setParameter("dispatch", dispatch)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
