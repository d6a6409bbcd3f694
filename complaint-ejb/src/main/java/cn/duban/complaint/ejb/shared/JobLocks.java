package cn.duban.complaint.ejb.shared;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.support.LockException;
import net.javacrumbs.shedlock.support.StorageAccessor;
import net.javacrumbs.shedlock.support.StorageBasedLockProvider;

/**
 * ShedLock's rows in the database of the product. Every time is the database's own: the clocks of
 * two nodes may differ, and that of a sandbox is moved.
 */
final class JobLocks extends StorageBasedLockProvider {
  JobLocks(DataSource database) {
    super(new Rows(database));
  }

  private record Rows(DataSource database, String node) implements StorageAccessor {
    private static final String LATER =
        "CURRENT_TIMESTAMP + CAST(? AS INTEGER) * INTERVAL '1' SECOND";
    private static final String DUPLICATE = "23505";

    /** A process is known by its machine, its number and, should the number come again, by luck. */
    Rows(DataSource database) {
      this(database, ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID());
    }

    @Override
    public boolean insertRecord(LockConfiguration lock) {
      var insert =
          "INSERT INTO shedlock (name, lock_until, locked_at, locked_by) VALUES (?, "
              + LATER
              + ", CURRENT_TIMESTAMP, ?)";
      return changes(insert, lock.getName(), seconds(lock.getLockAtMostFor()), node);
    }

    @Override
    public boolean updateRecord(LockConfiguration lock) {
      var update =
          "UPDATE shedlock SET lock_until = "
              + LATER
              + ", locked_at = CURRENT_TIMESTAMP, locked_by = ?"
              + " WHERE name = ? AND lock_until <= CURRENT_TIMESTAMP";
      return changes(update, seconds(lock.getLockAtMostFor()), node, lock.getName());
    }

    @Override
    public boolean extend(LockConfiguration lock) {
      var update =
          "UPDATE shedlock SET lock_until = "
              + LATER
              + " WHERE name = ? AND locked_by = ? AND lock_until > CURRENT_TIMESTAMP";
      return changes(update, seconds(lock.getLockAtMostFor()), lock.getName(), node);
    }

    @Override
    public void unlock(LockConfiguration lock) {
      var update =
          """
          UPDATE shedlock SET lock_until = CURRENT_TIMESTAMP
          WHERE name = ? AND locked_by = ? AND lock_until > CURRENT_TIMESTAMP
          """;
      changes(update, lock.getName(), node);
    }

    private static int seconds(Duration duration) {
      return Math.toIntExact(duration.toSeconds());
    }

    private boolean changes(String sql, Object... values) {
      try (var connection = database.getConnection();
          var statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        return statement.executeUpdate() > 0;
      } catch (SQLException e) {
        if (DUPLICATE.equals(e.getSQLState())) {
          return false;
        }
        throw new LockException("The lock of a job cannot be asked for", e);
      }
    }
  }
}
