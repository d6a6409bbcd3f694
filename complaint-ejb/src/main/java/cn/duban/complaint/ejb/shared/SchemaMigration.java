package cn.duban.complaint.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/**
 * Brings the database to the schema of this version before anything else starts. Whatever reads the
 * database at its own start says {@code @DependsOn("SchemaMigration")}.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
  @Resource(lookup = "jdbc/complaint")
  DataSource database;

  @PostConstruct
  void migrate() {
    Schema.migrate(database);
  }

  /** Returns once the schema is there; for what reads the database before it is asked to start. */
  public void await() {}
}
