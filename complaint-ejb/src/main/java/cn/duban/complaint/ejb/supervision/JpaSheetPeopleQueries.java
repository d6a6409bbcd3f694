package cn.duban.complaint.ejb.supervision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The people of dispatches in JPQL. */
@Dependent
class JpaSheetPeopleQueries implements SheetPeopleQueries {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public List<SheetPeople> ofWarningBy(Instant now) {
    return em.createQuery(
            """
            SELECT NEW cn.duban.complaint.ejb.supervision.SheetPeople(
              d.id, d.receiver, d.handling.penaltyLiablePerson)
            FROM Dispatch d
            WHERE d.id IN (
              SELECT o.subject FROM Obligation o
              WHERE o.endedAt IS NULL AND o.warnAt <= :now AND o.department IS NOT NULL)
            """,
            SheetPeople.class)
        .setParameter("now", now)
        .getResultList();
  }
}
