package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.domain.audit.AuditChains;
import cn.duban.complaint.domain.audit.AuditVerification;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Proves that the audit trail is what was written. */
@Dependent
class AuditProof {
  private static final int AT_ONCE = 1000;

  @Inject AuditChains chains;
  @Inject AuditSealSweep sweep;

  /** Seals what is not sealed yet, then walks the chain from its first entry to its end. */
  AuditVerdict verify() {
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
