package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.ejb.shared.Once;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Proves the audit trail every night. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerifyTimer {
  @Inject Once once;
  @Inject AuditVerifySweep sweep;

  @Schedule(
      hour = "3",
      minute = "10",
      timezone = "Asia/Shanghai",
      persistent = false,
      info = "audit-verify")
  void everyNight() {
    once.run(sweep);
  }
}
