package cn.duban.complaint.ejb.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The two databases the product runs on, for tests in plain Java SE: an H2 file as the runnable jar
 * has it, and a real PostgreSQL server of this JVM. Both carry the schema of the Flyway migrations.
 */
public final class TestDatabase {
  private static final TestDatabase H2 = new TestDatabase("H2", new H2Files());
  private static final TestDatabase POSTGRESQL =
      new TestDatabase("PostgreSQL", new PostgresServer());

  private final String name;
  private final DatabaseCopies copies;
  private final SwitchingDataSource current = new SwitchingDataSource();
  private EntityManagerFactory factory;
  private boolean stale = true;

  private TestDatabase(String name, DatabaseCopies copies) {
    this.name = name;
    this.copies = copies;
  }

  /** Both databases, for {@code @MethodSource}. */
  static Stream<TestDatabase> all() {
    return Stream.of(H2, POSTGRESQL);
  }

  /** The data source of the current test's database. */
  public synchronized DataSource dataSource() {
    if (stale) {
      current.become(copies.fresh());
      if (factory != null) {
        factory.getCache().evictAll();
      }
      stale = false;
    }
    return current;
  }

  /** Does the work in a transaction of its own and commits it; any exception rolls it back. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (var em = factory().createEntityManager()) {
      var transaction = em.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(em);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  /** As {@link #inTransaction}, for work without a result. */
  public void run(Consumer<EntityManager> work) {
    inTransaction(
        em -> {
          work.accept(em);
          return true;
        });
  }

  /** The entity managers of the one persistence unit, on this database. */
  public synchronized EntityManagerFactory factory() {
    var database = dataSource();
    if (factory == null) {
      var settings = new HashMap<String, Object>();
      settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
      settings.put("jakarta.persistence.nonJtaDataSource", database);
      settings.put("jakarta.persistence.jtaDataSource", "");
      settings.put("eclipselink.weaving", "false");
      settings.put("eclipselink.session-name", name);
      factory = Persistence.createEntityManagerFactory("complaint", settings);
    }
    return factory;
  }

  /** From here on every database is a fresh one. */
  static void forgetAll() {
    all().forEach(TestDatabase::forget);
  }

  private synchronized void forget() {
    stale = true;
  }

  @Override
  public String toString() {
    return name;
  }
}
