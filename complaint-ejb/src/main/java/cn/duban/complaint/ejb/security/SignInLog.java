package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.security.SignInRecords;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes down how a sign-in went, in a transaction that stays when the sign-in is refused. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInLog {
  @Inject SignInRecords records;
  @Inject AuditTrail trail;

  /** Counts a failure under this name. */
  public void failed(String username, Instant at) {
    var attempts = records.lock(username, at);
    attempts.recordFailure(at);
    record(attempts.lockedAt(at) ? "SIGN_IN_LOCKED" : "SIGN_IN_FAILED", username, at);
  }

  /** Forgets the failures under this name; false if it was locked in the meantime. */
  public boolean succeeded(String username, Instant at) {
    if (records.find(username).isPresent()) {
      var attempts = records.lock(username, at);
      if (attempts.lockedAt(at)) {
        return false;
      }
      attempts.recordSuccess();
    }
    record("SIGNED_IN", username, at);
    return true;
  }

  private void record(String event, String username, Instant at) {
    var by = event.equals("SIGNED_IN") ? username : AuditEntry.SYSTEM;
    trail.record(AuditEntry.of(at, by, event, new AuditSubject("user", username)));
  }
}
