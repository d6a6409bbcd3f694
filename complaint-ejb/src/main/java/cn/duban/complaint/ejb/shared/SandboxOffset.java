package cn.duban.complaint.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * How far the clock of a sandbox is ahead of the real time. It stands in the database, so that the
 * time of the sandbox runs on over a restart, and in memory, so that telling the time costs
 * nothing: a sandbox is one node. Outside a sandbox it is zero and the database is not asked.
 */
@ApplicationScoped
public class SandboxOffset {
  @Inject SchemaMigration schema;
  @Inject Settings settings;

  @Resource(lookup = "jdbc/complaint")
  DataSource database;

  private volatile Duration ahead = Duration.ZERO;

  /** Goes on from the stored offset, or begins at {@link Setting#SANDBOX_START}. */
  @PostConstruct
  void restore() {
    if (!settings.sandbox()) {
      return;
    }
    schema.await();
    var stored = stored();
    ahead = stored.or(this::wanted).orElse(Duration.ZERO);
    if (stored.isEmpty()) {
      store(ahead);
    }
  }

  /** How far ahead. */
  public Duration ahead() {
    return ahead;
  }

  /** From now on this far ahead, whatever becomes of the transaction of the caller. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void become(Duration further) {
    store(further);
    ahead = further;
  }

  private Optional<Duration> wanted() {
    return settings
        .sandboxStart()
        .map(start -> Duration.between(ClockProducer.real().instant(), start));
  }

  private Optional<Duration> stored() {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("SELECT ahead_micros FROM sandbox_clock");
        var row = query.executeQuery()) {
      return row.next()
          ? Optional.of(Duration.of(row.getLong(1), ChronoUnit.MICROS))
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("The clock of the sandbox cannot be read", e);
    }
  }

  private void store(Duration offset) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(offset));
    try (var connection = database.getConnection();
        var update = connection.prepareStatement("UPDATE sandbox_clock SET ahead_micros = ?");
        var insert = connection.prepareStatement("INSERT INTO sandbox_clock VALUES (1, ?)")) {
      update.setLong(1, micros);
      insert.setLong(1, micros);
      if (update.executeUpdate() == 0) {
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The clock of the sandbox cannot be kept", e);
    }
  }
}
