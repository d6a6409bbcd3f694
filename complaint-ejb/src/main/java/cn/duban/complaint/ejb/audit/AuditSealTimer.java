package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.ejb.shared.Once;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Seals the audit trail every minute. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealTimer {
  @Inject Once once;
  @Inject AuditSealSweep sweep;

  @Schedule(hour = "*", minute = "*", persistent = false, info = "audit-seal")
  void everyMinute() {
    once.run(sweep);
  }
}
