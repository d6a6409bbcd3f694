package cn.duban.complaint.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A job runs on one node at a time (ADR-0021). */
@DatabaseTest
class OnceTest {
  private final TestDatabase database;
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
  private final AtomicInteger runs = new AtomicInteger();

  OnceTest(TestDatabase database) {
    this.database = database;
  }

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void givenAJobIsDone_thenItCanBeDoneAgainOnAnyNode() {
    node().run(job(runs::incrementAndGet));
    node().run(job(runs::incrementAndGet));
    assertThat(runs).hasValue(2);
  }

  @Test
  void givenOneNodeIsAtIt_thenAnotherLeavesItAndOneWhoWantsItDoneWaits() throws Exception {
    // given
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var busy = threads.submit(() -> node().run(job(() -> holdOn(begun, end))));
    begun.await(10, TimeUnit.SECONDS);
    // when
    node().run(job(runs::incrementAndGet));
    var patient = threads.submit(() -> node().patiently(job(runs::incrementAndGet)));
    // then
    assertThat(runs).hasValue(0);
    end.countDown();
    assertThat(patient.get(20, TimeUnit.SECONDS).counts()).containsEntry("runs", 1);
    busy.get(10, TimeUnit.SECONDS);
  }

  @Test
  void givenAJobFails_thenItsLockIsFree() {
    node()
        .run(
            job(
                () -> {
                  throw new IllegalStateException("of the test");
                }));
    node().run(job(runs::incrementAndGet));
    assertThat(runs).hasValue(1);
  }

  private static int holdOn(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    try {
      end.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private Once node() {
    var once = new Once();
    once.become(database.dataSource(), threads);
    return once;
  }

  private interface Work {
    int run();
  }

  private static Job job(Work work) {
    return new Job() {
      @Override
      public String name() {
        return "test";
      }

      @Override
      public JobReport run() {
        return JobReport.of("runs", work.run());
      }
    };
  }
}
