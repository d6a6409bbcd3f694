package cn.duban.complaint.ejb.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The answers to requests with an {@code Idempotency-Key}. The key, the answer and the business
 * change are written in one transaction, so that neither exists without the others.
 */
@ApplicationScoped
public class IdempotencyKeys {
  /** How long an answer is given again (api.md). */
  public static final Duration KEPT = Duration.ofHours(24);

  @Inject Clock clock;

  @Resource(lookup = "jdbc/complaint")
  DataSource database;

  /** The answer that this person's request with this key has got. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<RememberedAnswer> find(String person, String key) {
    var select =
        """
        SELECT request_digest, status, location, body FROM idempotency_key
        WHERE person = ? AND idempotency_key = ? AND claimed_at > ? AND status IS NOT NULL
        """;
    return ask(
        select,
        query -> {
          set(query, person, key, clock.instant().minus(KEPT));
          try (var row = query.executeQuery()) {
            return row.next()
                ? Optional.of(
                    new RememberedAnswer(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                : Optional.empty();
          }
        });
  }

  /**
   * Takes the key for the transaction at hand. Somebody else who holds it is waited for; if he has
   * kept it, this fails as a {@link StorageFault#CONTENDED} and the transaction must be given up.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void claim(String person, String key, String requestDigest) {
    var now = clock.instant();
    var delete =
        """
        DELETE FROM idempotency_key
        WHERE person = ? AND idempotency_key = ? AND claimed_at <= ?
        """;
    ask(delete, query -> set(query, person, key, now.minus(KEPT)).executeUpdate());
    var insert =
        """
        INSERT INTO idempotency_key (person, idempotency_key, request_digest, claimed_at)
        VALUES (?, ?, ?, ?)
        """;
    ask(insert, query -> set(query, person, key, requestDigest, now).executeUpdate());
  }

  /** Writes the answer beside the claimed key. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remember(String person, String key, RememberedAnswer answer) {
    var update =
        """
        UPDATE idempotency_key SET status = ?, location = ?, body = ?
        WHERE person = ? AND idempotency_key = ?
        """;
    ask(
        update,
        query ->
            set(query, answer.status(), answer.location(), answer.body(), person, key)
                .executeUpdate());
  }

  /** Forgets every key that is too old to be answered again; returns how many. */
  @Transactional
  public int forgetExpired() {
    var delete = "DELETE FROM idempotency_key WHERE claimed_at <= ?";
    return ask(delete, query -> set(query, clock.instant().minus(KEPT)).executeUpdate());
  }

  private static PreparedStatement set(PreparedStatement query, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      var value = values[i] instanceof Instant at ? stored(at) : values[i];
      query.setObject(i + 1, value);
    }
    return query;
  }

  private static OffsetDateTime stored(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private <T> T ask(String sql, Work<T> work) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      return work.with(query);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private interface Work<T> {
    T with(PreparedStatement query) throws SQLException;
  }
}
