package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.ejb.shared.Once;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks at the deadlines every five minutes. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineTimer {
  @Inject Once once;
  @Inject DeadlineSweep sweep;

  @Schedule(hour = "*", minute = "*/5", persistent = false, info = "deadline-sweep")
  void everyFiveMinutes() {
    once.run(sweep);
  }
}
