package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** The complaints as rows of {@code complaint}. */
@Dependent
class JpaComplaints implements Complaints {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Complaint complaint) {
    em.persist(complaint);
  }

  @Override
  public Optional<Complaint> find(ComplaintNumber number) {
    return byNumber(number).getResultStream().findFirst();
  }

  @Override
  public Complaint hold(ComplaintNumber number, Actor actor) {
    return byNumber(number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .filter(complaint -> complaint.isVisibleTo(actor))
        .orElseThrow(() -> new RuleViolation(ComplaintRule.NO_SUCH_COMPLAINT, number.value()));
  }

  private TypedQuery<Complaint> byNumber(ComplaintNumber number) {
    return em.createQuery("SELECT c FROM Complaint c WHERE c.number = :number", Complaint.class)
        .setParameter("number", number.value());
  }
}
