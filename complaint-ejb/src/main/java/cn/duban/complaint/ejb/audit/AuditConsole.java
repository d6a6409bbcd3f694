package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.domain.audit.AuditChains;
import cn.duban.complaint.domain.audit.AuditFilter;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.audit.AuditVerification;
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
  private static final int AT_ONCE = 1000;

  @Inject AuditTrail trail;
  @Inject AuditChains chains;
  @Inject AuditSealSweep sweep;

  /** One page, newest first. */
  public AuditPage list(AuditFilter filter, int offset, int limit) {
    var rows = trail.find(filter, offset, limit).stream().map(AuditRow::of).toList();
    return new AuditPage(rows, trail.count(filter));
  }

  /** Seals what is not sealed yet, then walks the chain from its first entry to its end. */
  public AuditVerdict verify() {
    sweep.run();
    var end = chains.current();
    var verification = new AuditVerification();
    for (long place = 0; place < end.length() && verification.intact(); place += AT_ONCE) {
      int here = (int) Math.min(AT_ONCE, end.length() - place);
      verification.check(chains.sealedAfter(place, here));
    }
    verification.finish(end);
    return new AuditVerdict(
        verification.intact(),
        verification.checked(),
        chains.countUnsealed(),
        verification.intact() ? null : verification.brokenAt(),
        end.lastHash());
  }
}
