package cn.duban.complaint.ejb.tariff;

import cn.duban.complaint.ejb.shared.Once;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks the configuration for the amounts of the tariff: it can change while the server runs. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TariffConfigTimer {
  @Inject Once once;
  @Inject TariffConfigSweep sweep;

  @Schedule(
      hour = "*",
      minute = "*/5",
      timezone = "Asia/Shanghai",
      persistent = false,
      info = "tariff-settings")
  void everyFiveMinutes() {
    once.run(sweep);
  }
}
