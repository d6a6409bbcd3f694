package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.ejb.shared.Once;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends what is due twice a minute. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {
  @Inject Once once;
  @Inject OutboxSweep sweep;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false, info = "outbox")
  void everyHalfMinute() {
    once.run(sweep);
  }
}
