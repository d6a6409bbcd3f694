package cn.duban.complaint.ejb.sandbox;

import cn.duban.complaint.ejb.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Brings example people, and complaints if wanted, in at the first start of a sandbox. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SandboxOpening {
  @Inject SandboxPeople people;
  @Inject SandboxExamples examples;
  @Inject Settings settings;

  @PostConstruct
  void open() {
    if (!settings.sandbox()) {
      return;
    }
    try {
      if (people.invite() > 0 && settings.sandboxExamples()) {
        examples.make();
      }
    } catch (EJBException e) {
      if (!people.invited()) { // else another node opened it at this very moment
        throw e;
      }
    }
  }
}
