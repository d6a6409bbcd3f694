package cn.duban.complaint.ejb.policy;

import cn.duban.complaint.domain.policy.Policies;
import jakarta.persistence.EntityManager;

/** The policies for repository and boundary tests in plain Java SE. */
public final class PolicyTables {
  private PolicyTables() {}

  /** The real repository on this entity manager. */
  public static Policies on(EntityManager em) {
    var policies = new JpaPolicies();
    policies.em = em;
    return policies;
  }
}
