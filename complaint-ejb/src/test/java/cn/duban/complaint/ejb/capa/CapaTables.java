package cn.duban.complaint.ejb.capa;

import cn.duban.complaint.domain.capa.CapaRecords;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** R/G095-2 for repository and boundary tests in plain Java SE. */
public final class CapaTables {
  private CapaTables() {}

  /** The real records on this entity manager. */
  public static CapaRecords on(EntityManager em) {
    var records = new JpaCapaRecords();
    records.em = em;
    return records;
  }

  /** The observer that opens and cancels them. */
  public static CapaOpening openingOn(EntityManager em, Policies policies, Clock clock) {
    var opening = new CapaOpening();
    opening.records = on(em);
    opening.complaints = ComplaintTables.complaintsOn(em);
    opening.policies = policies;
    opening.trail = AuditTrails.on(em);
    opening.clock = clock;
    return opening;
  }
}
