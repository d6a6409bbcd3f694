package cn.duban.complaint.ejb.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in files, with the settings of the runnable jar; a copy is a copied file. */
class H2Files implements DatabaseCopies {
  private static final String FILE = ".mv.db";
  private static final int CONNECTIONS = 64;

  private Path folder;
  private JdbcConnectionPool current;
  private int copies;

  @Override
  public DataSource fresh() {
    try {
      if (folder == null) {
        folder = Files.createTempDirectory("duban-h2-");
        Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
        Schema.migrate(at("template"));
      }
      dispose();
      copies++;
      var name = "copy" + copies;
      Files.copy(folder.resolve("template" + FILE), folder.resolve(name + FILE));
      current = JdbcConnectionPool.create(at(name));
      current.setMaxConnections(CONNECTIONS);
      return current;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JdbcDataSource at(String name) {
    var database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000");
    database.setUser("sa");
    database.setPassword("");
    return database;
  }

  private void dispose() throws IOException {
    if (current != null) {
      current.dispose();
      Files.deleteIfExists(folder.resolve("copy" + copies + FILE));
    }
  }

  private void delete() {
    try (var files = Files.list(folder)) {
      dispose();
      for (var file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
