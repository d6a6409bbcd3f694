package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.domain.audit.AuditFilter;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The audit trail for those who audit: reading it, and proving that nobody changed it. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditConsole {
  @Inject AuditTrail trail;
  @Inject AuditProof proof;

  /** One page, newest first. */
  public AuditPage list(AuditFilter filter, int offset, int limit) {
    var rows = trail.find(filter, offset, limit).stream().map(AuditRow::of).toList();
    return new AuditPage(rows, trail.count(filter));
  }

  /** Seals what is not sealed yet, then walks the chain from its first entry to its end. */
  public AuditVerdict verify() {
    return proof.verify();
  }
}
