package cn.duban.complaint.ejb.shared;

import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The schema as a history of migrations: what both databases take, and beside it what only one of
 * them takes.
 */
public final class Schema {
  private static final String MIGRATIONS = "classpath:db/migration/";

  private Schema() {}

  /** Applies the migrations that this database has not seen yet. */
  public static void migrate(DataSource database) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations(MIGRATIONS + "common", MIGRATIONS + productOf(database))
        .validateMigrationNaming(true)
        .outOfOrder(true) // each feature numbers its own files, so a new one may stand in between
        .load()
        .migrate();
  }

  /** The folder of a database's own migrations: {@code h2} or {@code postgresql}. */
  private static String productOf(DataSource database) {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException e) {
      throw new IllegalStateException("The database of jdbc/complaint cannot be reached", e);
    }
  }
}
