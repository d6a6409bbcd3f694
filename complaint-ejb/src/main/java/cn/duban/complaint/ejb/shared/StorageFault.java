package cn.duban.complaint.ejb.shared;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Faults of the database that are nobody's bug, read from what H2 and PostgreSQL throw. */
public enum StorageFault {
  /** Two wrote the same thing at once, and this is the second. */
  CONTENDED,
  /** A value that no column can hold. */
  UNSTORABLE;

  /**
   * Unique violation; serialization failure and deadlock; lock not available (PostgreSQL); lock
   * timeout, concurrent update (H2).
   */
  private static final Set<String> CONTENTION =
      Set.of("23505", "40001", "40P01", "55P03", "HYT00", "90131");

  private static final String DATA_EXCEPTION = "22";

  /** The fault that a container's exception wraps, at any depth. */
  public static Optional<StorageFault> in(@Nullable Throwable fault) {
    var causes = new ArrayList<Throwable>();
    for (var cause = fault; cause != null && !causes.contains(cause); cause = cause.getCause()) {
      causes.add(cause);
    }
    return in(causes);
  }

  /** The first fault among these causes. */
  public static Optional<StorageFault> in(List<Throwable> causes) {
    return causes.stream().flatMap(cause -> of(cause).stream()).findFirst();
  }

  private static Optional<StorageFault> of(Throwable cause) {
    if (cause instanceof OptimisticLockException
        || cause instanceof PessimisticLockException
        || cause instanceof LockTimeoutException) {
      return Optional.of(CONTENDED);
    }
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      if (CONTENTION.contains(sql.getSQLState())) {
        return Optional.of(CONTENDED);
      } else if (sql.getSQLState().startsWith(DATA_EXCEPTION)) {
        return Optional.of(UNSTORABLE);
      }
    }
    return Optional.empty();
  }
}
