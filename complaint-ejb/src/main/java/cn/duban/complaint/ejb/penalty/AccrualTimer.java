package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.ejb.shared.Once;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Counts the overdue days of each new day. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccrualTimer {
  @Inject Once once;
  @Inject AccrualSweep sweep;

  @Schedule(
      hour = "0",
      minute = "5",
      timezone = "Asia/Shanghai",
      persistent = false,
      info = "accrual")
  void everyDay() {
    once.run(sweep);
  }
}
