package cn.duban.complaint.ejb.tariff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Asks the configuration for the amounts of the tariff as soon as the schema is there. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class TariffConfigStart {
  @Inject TariffConfigSweep sweep;

  @PostConstruct
  void start() {
    sweep.run();
  }
}
