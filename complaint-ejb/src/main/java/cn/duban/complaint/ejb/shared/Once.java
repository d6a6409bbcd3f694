package cn.duban.complaint.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;

/**
 * Runs each job on one node at a time (ADR-0021). While a job runs its lock is prolonged; a node
 * that dies loses it within half a minute. What a job does is written once by constraints of the
 * database, lock or no lock.
 */
@ApplicationScoped
public class Once {
  private static final Logger LOG = System.getLogger(Once.class.getName());
  private static final Duration OUTLIVES_ITS_NODE = Duration.ofSeconds(30);
  private static final int TRIES = 480;
  private static final int BETWEEN_TRIES_MILLIS = 250;

  @Inject SchemaMigration schema;

  @Resource(lookup = "jdbc/complaint")
  DataSource database;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService prolonging;

  private LockProvider locks = configuration -> Optional.empty();

  @PostConstruct
  void prepare() {
    schema.await();
    become(database, prolonging);
  }

  void become(DataSource rows, ScheduledExecutorService prolongs) {
    locks = new KeepAliveLockProvider(new JobLocks(rows), prolongs);
  }

  /** A timer fires: does the job, unless another node is at it. */
  public void run(Job job) {
    try {
      lock(job)
          .ifPresentOrElse(
              lock -> LOG.log(Level.DEBUG, "{0}: {1}", job.name(), within(lock, job)),
              () -> LOG.log(Level.DEBUG, "{0} runs elsewhere", job.name()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The job " + job.name() + " failed; it is tried at its next time", e);
    }
  }

  /** Somebody wants it done: waits for whoever is at it, then does what is left. */
  public JobReport patiently(Job job) {
    for (int i = 0; i < TRIES; i++) {
      var lock = lock(job);
      if (lock.isPresent()) {
        return within(lock.get(), job);
      }
      pause();
    }
    throw new IllegalStateException("The job " + job.name() + " runs elsewhere and does not end");
  }

  private Optional<SimpleLock> lock(Job job) {
    return locks.lock(
        new LockConfiguration(ClockProvider.now(), job.name(), OUTLIVES_ITS_NODE, Duration.ZERO));
  }

  private static JobReport within(SimpleLock lock, Job job) {
    try {
      return job.run();
    } finally {
      lock.unlock();
    }
  }

  private static void pause() {
    try {
      new CountDownLatch(1).await(BETWEEN_TRIES_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a job runs elsewhere", e);
    }
  }
}
