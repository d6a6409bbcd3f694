package cn.duban.complaint.ejb.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** One PostgreSQL server for the whole JVM; a copy is a database made from a template. */
class PostgresServer implements DatabaseCopies {
  private static final String TEMPLATE = "migrated";
  private static final int CONNECTIONS = 64;

  private EmbeddedPostgres server;
  private JdbcConnectionPool current;
  private int copies;

  @Override
  public DataSource fresh() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().start(); // closes itself with the JVM
        execute("CREATE DATABASE " + TEMPLATE);
        Schema.migrate(server.getDatabase("postgres", TEMPLATE));
      }
      if (current != null) {
        current.dispose();
        execute("DROP DATABASE copy" + copies + " WITH (FORCE)");
      }
      copies++;
      execute("CREATE DATABASE copy" + copies + " TEMPLATE " + TEMPLATE);
      current = pool("copy" + copies);
      return current;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private JdbcConnectionPool pool(String name) {
    var database = new PGConnectionPoolDataSource();
    database.setServerNames(new String[] {"localhost"});
    database.setPortNumbers(new int[] {server.getPort()});
    database.setDatabaseName(name);
    database.setUser("postgres");
    database.setReWriteBatchedInserts(true); // as the product is configured
    var pool = JdbcConnectionPool.create(database);
    pool.setMaxConnections(CONNECTIONS);
    return pool;
  }

  private void execute(String sql) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
