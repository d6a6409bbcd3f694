package cn.duban.complaint.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarIT {
  @Test
  void givenPayaraServerOnPostgres_whenTheEarIsDeployed_thenTheMainPathRunsOnIt() {
    try (var database = PostgresDatabase.start();
        var domain = PayaraDomain.start(database)) {
      var me = domain.rest().as("kf.clerk").get("/me");
      assertThat(me.status()).isEqualTo(200);
      assertThat(me.json().path("username").asText()).isEqualTo("kf.clerk");
      new CaseOverRest(domain).walkFromCallToFine();
      keepsTheContract(domain.rest().as("admin"));
      tellsAnotherSystem(domain);
      followsItsConfiguration(domain);
    }
  }

  /** The JSON, the problems and the keys are those of the runnable jar ({@link RestContractIT}). */
  private static void keepsTheContract(RestClient admin) {
    var typo = admin.post("/departments", Map.of("cdoe", "QA"));
    assertThat(typo.status()).isEqualTo(400);
    assertThat(typo.json().at("/violations/0/field").asText()).isEqualTo("cdoe");

    var key = Map.of("Idempotency-Key", "ear-1");
    var body = "{\"code\":\"QA\",\"name\":\"质量部\"}".getBytes(UTF_8);
    var first = admin.send("POST", "/departments", body, key);
    var second = admin.send("POST", "/departments", body, key);
    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    assertThat(second.toString()).isEqualTo(first.toString());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
  }

  /** What goes out is put into words by the portal, which is a module of its own here. */
  private static void tellsAnotherSystem(Portal portal) {
    try (var other = new OtherSystem()) {
      var facts = new CaseOverRest(portal);
      var hook =
          Map.of(
              "name",
              "调度平台",
              "channel",
              "WEBHOOK",
              "address",
              other.address(),
              "kinds",
              List.of("DISPATCHED"));
      facts.step("admin", "/webhooks", hook);
      var number = facts.dispatched("NETWORK/TRUNK", "WL");
      facts.step("admin", "/sandbox/jobs/outbox", Map.of());
      assertThat(other.received()).hasSize(1);
      assertThat(other.received().get(0)).contains("投诉 " + number + " 已转 网络运行部");
      facts.step("admin", "/sandbox/jobs/deadline-sweep", Map.of());
      facts.step("admin", "/sandbox/jobs/retention", Map.of());
    }
  }

  /** An amount that is set in the server's own administration is followed while it runs. */
  private static void followsItsConfiguration(PayaraDomain domain) {
    domain.configure("complaint.tariff.WORK_ORDER.amount", "300.00");
    var admin = domain.rest().as("admin");
    Portal.await(
        Duration.ofMinutes(3),
        () -> {
          admin.post("/sandbox/jobs/tariff-settings", Map.of());
          return admin.get("/tariff/WORK_ORDER/versions").toString().contains("\"CONFIG\"");
        });
  }
}
