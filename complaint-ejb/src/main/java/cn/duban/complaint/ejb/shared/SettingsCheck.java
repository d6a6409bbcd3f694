package cn.duban.complaint.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Reads every setting once at the start, so that a wrong one is told then and not at night. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SettingsCheck {
  private static final Logger LOG = System.getLogger(SettingsCheck.class.getName());

  @Inject Settings settings;

  @PostConstruct
  void check() {
    settings.sandboxStart();
    settings.sandboxExamples();
    settings.portalUrl();
    settings.mail();
    if (settings.sandbox()) {
      LOG.log(Level.WARNING, "This is a sandbox: example people, and a clock that can be moved.");
    }
  }
}
