package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.ejb.shared.Once;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets what has served, once an hour. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
  @Inject Once once;
  @Inject RetentionSweep sweep;

  @Schedule(hour = "*", minute = "41", persistent = false, info = "retention")
  void everyHour() {
    once.run(sweep);
  }
}
