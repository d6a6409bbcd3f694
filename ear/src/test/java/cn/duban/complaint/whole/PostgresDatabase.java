package cn.duban.complaint.whole;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL server with one empty database, for the server under test. */
public final class PostgresDatabase implements AutoCloseable {
  private final EmbeddedPostgres server;

  private PostgresDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts one on a free port of the loopback. */
  public static PostgresDatabase start() {
    try {
      return new PostgresDatabase(EmbeddedPostgres.builder().start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its JDBC address. */
  public String url() {
    return "jdbc:postgresql://" + Machine.LOOPBACK + ":" + server.getPort() + "/postgres";
  }

  /** Who asks. */
  public String user() {
    return "postgres";
  }

  /** The server trusts everybody on the loopback; the password only has to be one. */
  public String password() {
    return "trusted";
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
