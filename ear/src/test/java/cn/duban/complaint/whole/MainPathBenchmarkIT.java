package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Prints how long a start, a registration and the list of a real ledger take, on this machine, on
 * the database file. It asserts no time: figures are compared by people.
 */
class MainPathBenchmarkIT {
  private static final int WARM_UP = 60;
  private static final int MEASURED = 200;

  @Test
  void givenRealLedger_whenRegisteredAndListed_thenFiguresArePrinted() {
    try (var server = DubanServer.sandboxFrom("2026-03-02T08:30:00+08:00").start()) {
      print("ready after java -jar", List.of(server.startUp()));
      var steps = new CaseOverRest(server);
      print("registration, one client", measured(() -> steps.registered("OTHER")));
      var imported =
          steps
              .as("kf.manager")
              .send(
                  "POST",
                  "/imports/complaints?mapping=comcast&dryRun=false",
                  ledger(),
                  Map.of("Content-Type", "text/csv"));
      assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
      assertThat(imported.json().path("rows").asInt()).isEqualTo(2224);
      System.getLogger("benchmark").log(System.Logger.Level.WARNING, "import: " + imported.json());
      print("list, first page", measured(() -> list(steps, "/complaints?limit=50")));
      print("list, text", measured(() -> list(steps, "/complaints?limit=50&q=internet")));
      print("list, sorted by due", measured(() -> list(steps, "/complaints?limit=50&sort=DUE")));
    }
  }

  private static void list(CaseOverRest steps, String path) {
    var answer = steps.as("kf.manager").get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("items").isEmpty()).isFalse();
  }

  private static List<Duration> measured(Runnable request) {
    for (int i = 0; i < WARM_UP; i++) {
      request.run();
    }
    var times = new ArrayList<Duration>();
    for (int i = 0; i < MEASURED; i++) {
      long begin = System.nanoTime();
      request.run();
      times.add(Duration.ofNanos(System.nanoTime() - begin));
    }
    return times;
  }

  private static void print(String what, List<Duration> times) {
    var sorted = times.stream().sorted().toList();
    System.getLogger("benchmark")
        .log(
            System.Logger.Level.WARNING,
            "%s: n=%d median=%d ms p95=%d ms"
                .formatted(
                    what,
                    sorted.size(),
                    sorted.get(sorted.size() / 2).toMillis(),
                    sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1).toMillis()));
  }

  private static byte[] ledger() {
    var file =
        Machine.given("config")
            .resolveSibling("complaint-ejb/src/test/resources")
            .resolve("ledgers/comcast-complaints-2015.csv");
    try {
      return Files.readAllBytes(file.normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
