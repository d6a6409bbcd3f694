package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.domain.audit.AuditChains;
import cn.duban.complaint.domain.audit.AuditTrail;
import jakarta.persistence.EntityManager;

/** The audit trail's repositories for tests in plain Java SE. */
public final class AuditTrails {
  private AuditTrails() {}

  /** The real trail on this entity manager, within its transaction. */
  public static AuditTrail on(EntityManager em) {
    var trail = new JpaAuditTrail();
    trail.em = em;
    return trail;
  }

  static AuditChains chainsOn(EntityManager em) {
    var chains = new JpaAuditChains();
    chains.em = em;
    return chains;
  }
}
