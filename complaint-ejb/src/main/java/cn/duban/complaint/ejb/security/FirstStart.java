package cn.duban.complaint.ejb.security;

import cn.duban.complaint.ejb.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Lets the first administrator in when nobody can sign in yet; the sandbox has its own people. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
  private static final Logger LOG = System.getLogger(FirstStart.class.getName());

  @Inject Beginning beginning;
  @Inject Settings settings;

  @PostConstruct
  void start() {
    if (settings.sandbox()) {
      return;
    }
    try {
      beginning
          .make()
          .ifPresent(
              password ->
                  LOG.log(
                      Level.WARNING,
                      "First start: sign in as \"{0}\" with the password {1} and choose your own."
                          + " It is shown this once.",
                      Beginning.ADMINISTRATOR,
                      password));
    } catch (EJBException e) {
      if (!beginning.made()) { // else another node began at this very moment
        throw e;
      }
    }
  }
}
