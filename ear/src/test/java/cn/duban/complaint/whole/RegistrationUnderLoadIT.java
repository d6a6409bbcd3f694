package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 编号规则 (表一): no gap and no duplicate, with many at once and when the power fails. */
class RegistrationUnderLoadIT {
  private static final int CLIENTS = 50;
  private static final int EACH = 40;
  private static final int BEFORE_THE_POWER_FAILS = 60;

  @Test
  void givenDatabaseFile_whenFiftyClientsRegister_thenNumbersHaveNoGapEvenAfterPowerFailure() {
    try (var server = sandbox().start()) {
      numbersHaveNoGap(server);
    }
  }

  @Test
  void givenPostgres_whenFiftyClientsRegister_thenNumbersHaveNoGapEvenAfterPowerFailure() {
    try (var database = PostgresDatabase.start();
        var server = sandbox().on(database).start()) {
      numbersHaveNoGap(server);
    }
  }

  private static DubanServer sandbox() {
    return DubanServer.sandboxFrom("2026-03-02T08:30:00+08:00");
  }

  private static void numbersHaveNoGap(DubanServer server) {
    var all = registeredAtOnce(new CaseOverRest(server));
    assertThat(all).containsExactlyInAnyOrderElementsOf(numbers(1, CLIENTS * EACH));
    var acknowledged = registeredUntilKilled(server);
    server.start();
    var steps = new CaseOverRest(server);
    var next = steps.registered("OTHER");
    assertThat(acknowledged)
        .allSatisfy(
            number -> assertThat(steps.read(number).path("number").asText()).isEqualTo(number));
    int total = steps.as("kf.manager").get("/complaints?limit=1").json().path("total").asInt();
    assertThat(next).isEqualTo(number(total));
  }

  private static List<String> registeredAtOnce(CaseOverRest steps) {
    Callable<List<String>> client =
        () -> IntStream.range(0, EACH).mapToObj(i -> steps.registered("OTHER")).toList();
    var pool = Executors.newFixedThreadPool(CLIENTS);
    try {
      var numbers = new ArrayList<String>();
      for (Future<List<String>> done :
          pool.invokeAll(IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) {
        numbers.addAll(done.get());
      }
      return numbers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Registers with several clients until the server is killed; what was acknowledged by then. */
  private static Collection<String> registeredUntilKilled(DubanServer server) {
    var steps = new CaseOverRest(server);
    steps.as("kf.clerk");
    var acknowledged = new ConcurrentLinkedQueue<String>();
    var enough = new CountDownLatch(BEFORE_THE_POWER_FAILS);
    var pool = Executors.newFixedThreadPool(8);
    try {
      for (int client = 0; client < 8; client++) {
        pool.execute(() -> registerUntilItFails(steps, acknowledged, enough));
      }
      enough.await();
      server.kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
    return acknowledged;
  }

  private static void registerUntilItFails(
      CaseOverRest steps, Collection<String> acknowledged, CountDownLatch enough) {
    try {
      for (int i = 0; i < CLIENTS * EACH; i++) {
        acknowledged.add(steps.registered("OTHER"));
        enough.countDown();
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      // the power has failed
    }
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(RegistrationUnderLoadIT::number).toList();
  }

  private static String number(int sequence) {
    return "2026KF%03d".formatted(sequence);
  }
}
