package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * Two runnable jars on one PostgreSQL: whatever both do at once, and even if one loses its power in
 * the middle, each line, each reminder and each message is written once (ADR-0021).
 */
class TwoNodesIT {
  private static final int CASES = 30;
  private static final int OBLIGATIONS = 2 * CASES; // REPLY and CAPA of each sheet
  private static final int OVERDUE_DAYS = 7; // due 2026-03-05 24:00, now 2026-03-12
  private static final int LINES = OBLIGATIONS * OVERDUE_DAYS;
  private static final int SOME = 3 * OVERDUE_DAYS;

  @Test
  void givenTwoNodes_whenBothWorkAndOneIsKilled_thenEverythingIsWrittenOnce() throws Exception {
    try (var database = PostgresDatabase.start();
        var first = DubanServer.sandboxFrom("2026-03-02T08:30:00+08:00").on(database).start();
        var second = DubanServer.sandboxFrom("2026-03-02T08:30:00+08:00").on(database)) {
      // given
      var facts = new CaseOverRest(first);
      for (int i = 0; i < CASES; i++) {
        facts.dispatched("CONDUCT", "WL");
      }
      first.rest().as("admin").put("/sandbox/clock", Map.of("now", "2026-03-12T09:00:00+08:00"));
      second.start(); // reads how far the clock is ahead

      // when: one dies in the middle of its work
      var cutShort = CompletableFuture.runAsync(() -> tryJob(first, "accrual"));
      await(() -> count(database, "SELECT COUNT(*) FROM accrual_line") >= SOME);
      first.kill();
      cutShort.get(60, TimeUnit.SECONDS);
      job(second, "accrual");
      first.start();

      // and both work at once
      var reports =
          List.of(
                  CompletableFuture.supplyAsync(() -> job(first, "deadline-sweep")),
                  CompletableFuture.supplyAsync(() -> job(second, "deadline-sweep")),
                  CompletableFuture.supplyAsync(() -> job(first, "accrual")),
                  CompletableFuture.supplyAsync(() -> job(second, "accrual")))
              .stream()
              .map(CompletableFuture::join)
              .toList();

      // then
      assertThat(reports).allMatch(report -> report.path("counts").path("failed").asInt() == 0);
      assertThat(count(database, "SELECT COUNT(*) FROM accrual_line")).isEqualTo(LINES);
      assertThat(count(database, "SELECT COUNT(*) FROM penalty_notice")).isEqualTo(OBLIGATIONS);
      assertThat(reminders(database, "wl.handler")).isEqualTo(OBLIGATIONS * (2 + OVERDUE_DAYS));
      assertThat(reminders(database, "vp.tech")).isEqualTo(OBLIGATIONS);
      for (var receiver : List.of("wl.handler", "wl.manager", "vp.tech")) {
        assertThat(digests(second, receiver)).as(receiver).isEqualTo(1);
      }
    }
  }

  private static int reminders(PostgresDatabase database, String receiver) {
    return count(database, "SELECT COUNT(*) FROM reminder WHERE receiver = '" + receiver + "'");
  }

  private static long digests(DubanServer server, String receiver) {
    var items = server.rest().as(receiver).get("/notifications?limit=200").json().path("items");
    long digests = 0;
    for (var item : items) {
      digests += item.path("kind").asText().equals("DIGEST") ? 1 : 0;
    }
    return digests;
  }

  private static JsonNode job(DubanServer server, String name) {
    var answer = server.rest().as("admin").post("/sandbox/jobs/" + name, Map.of());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static void tryJob(DubanServer server, String name) {
    try {
      server.rest().as("admin").post("/sandbox/jobs/" + name, Map.of());
    } catch (UncheckedIOException e) { // its power has failed
    }
  }

  private static int count(PostgresDatabase database, String query) {
    try (var connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var tick = new CountDownLatch(1);
    for (int i = 0; i < 6000 && !condition.getAsBoolean(); i++) {
      tick.await(10, TimeUnit.MILLISECONDS);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
