package cn.duban.complaint.ejb.security;

import cn.duban.complaint.ejb.shared.Once;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets expired tokens and old failures once an hour. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccessTimer {
  @Inject Once once;
  @Inject AccessSweep sweep;

  @Schedule(hour = "*", minute = "17", persistent = false, info = "access")
  void everyHour() {
    once.run(sweep);
  }
}
