package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RunnableJarIT {
  @Test
  void givenASandbox_whenItStarts_thenItsPeopleCanSignIn() {
    var me = DubanServer.sandbox().rest().as("kf.clerk").get("/me");
    assertThat(me.status()).isEqualTo(200);
    assertThat(me.json().path("username").asText()).isEqualTo("kf.clerk");
    System.getLogger(RunnableJarIT.class.getName())
        .log(
            System.Logger.Level.WARNING,
            "The runnable jar was ready after " + DubanServer.sandbox().startUp());
  }

  @Test
  void givenNoSandbox_whenItStarts_thenThereIsNoClockToMoveAndNoExamplePerson() {
    try (var server = DubanServer.empty().start()) {
      assertThat(server.rest().get("/sandbox/clock").status()).isEqualTo(404);
      var people = Map.of("username", "kf.clerk", "password", RestClient.PASSWORD);
      assertThat(server.rest().post("/auth/token", people).status()).isEqualTo(401);
    }
  }

  @Test
  void givenPostgres_whenItIsKilledAndStartsAgain_thenTheClockOfTheSandboxGoesOn() {
    try (var database = PostgresDatabase.start();
        var server = DubanServer.sandboxFrom("2026-03-02T08:30:00+08:00").on(database).start()) {
      // given
      server.rest().as("admin").put("/sandbox/clock", Map.of("now", "2026-04-01T08:00:00+08:00"));

      // when
      server.kill();
      server.start();

      // then
      var clock = server.rest().as("admin").get("/sandbox/clock");
      assertThat(clock.json().path("now").asText()).startsWith("2026-04-01T");
    }
  }
}
