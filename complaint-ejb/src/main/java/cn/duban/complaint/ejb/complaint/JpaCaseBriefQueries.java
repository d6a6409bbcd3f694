package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Reads the beginning of each case in JPQL. */
@Dependent
class JpaCaseBriefQueries implements CaseBriefQueries {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public List<CaseBrief> of(Collection<ComplaintNumber> numbers) {
    return em.createQuery(
            """
            SELECT NEW cn.duban.complaint.ejb.complaint.CaseBrief(
              c.number, c.status, c.page.customer.name, c.page.category,
              SUBSTRING(c.page.content, 1, :read))
            FROM Complaint c WHERE c.number IN :numbers
            """,
            CaseBrief.class)
        .setParameter("numbers", values(numbers))
        .setParameter("read", CaseBrief.READ)
        .getResultList();
  }

  @Override
  public List<CaseBrief> of(Collection<ComplaintNumber> numbers, Collection<DepartmentCode> seen) {
    return em.createQuery(
            """
            SELECT NEW cn.duban.complaint.ejb.complaint.CaseBrief(
              c.number, c.status, c.page.customer.name, c.page.category,
              SUBSTRING(c.page.content, 1, :read))
            FROM Complaint c WHERE c.number IN :numbers
              AND EXISTS (
                SELECT d FROM Dispatch d WHERE d.round.complaint = c AND d.department IN :seen)
            """,
            CaseBrief.class)
        .setParameter("numbers", values(numbers))
        .setParameter("seen", seen)
        .setParameter("read", CaseBrief.READ)
        .getResultList();
  }

  private static List<String> values(Collection<ComplaintNumber> numbers) {
    return numbers.stream().map(ComplaintNumber::value).toList();
  }
}
