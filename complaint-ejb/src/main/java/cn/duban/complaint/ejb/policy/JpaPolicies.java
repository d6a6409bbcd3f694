package cn.duban.complaint.ejb.policy;

import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicySet;
import cn.duban.complaint.domain.policy.PolicyVersion;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The policies as rows of {@code policy_version}, read anew each time: two nodes agree. */
@Dependent
class JpaPolicies implements Policies {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public PolicySet on(LocalDate date) {
    return PolicySet.on(date, versions());
  }

  @Override
  public List<PolicyVersion> versions() {
    return em.createQuery("SELECT v FROM PolicyVersion v", PolicyVersion.class)
        .getResultStream()
        .sorted(PolicyVersion.SUCCESSION)
        .toList();
  }

  @Override
  public void add(PolicyVersion version) {
    em.persist(version);
  }
}
