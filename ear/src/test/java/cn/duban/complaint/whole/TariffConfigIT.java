package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tariff follows the configuration of the server (4.3.2 d); what makes no sense is named. */
class TariffConfigIT {
  private static final String KEY = "complaint.tariff.WORK_ORDER.amount";

  @Test
  void givenAnotherAmount_whenTheServerStarts_thenItHoldsFromTheNextDayAndNonsenseChangesNothing()
      throws IOException, InterruptedException {
    try (var server = DubanServer.sandboxFrom("2026-11-23T10:00:00+08:00").set(KEY, "300.00")) {
      // when
      server.start();
      // then
      assertThat(amount(server, "2026-11-23")).isEqualTo("200.00 REGULATION");
      assertThat(amount(server, "2026-11-24")).isEqualTo("300.00 CONFIG");
      // a day later, by the same setting, nothing more
      moveTo(server, "2026-11-24T10:00:00+08:00");
      assertThat(sweep(server).path("versions").asInt()).isZero();
      assertThat(amountNow(server)).isEqualTo("300.00 CONFIG");
      // an administrator decides otherwise, and starts again
      publish(server, "250.00", "2026-11-24", 409);
      publish(server, "250.00", "2026-11-25", 201);
      server.stop();
      server.start();
      assertThat(amount(server, "2026-11-26")).isEqualTo("250.00 CONSOLE");
      // nonsense
      server.stop();
      server.set(KEY, "300.005").set("complaint.tariff.WORK_ORDERS.amount", "1");
      server.start();
      assertThat(versions(server)).isEqualTo(3);
      assertThat(server.log()).contains("\"300.005\"").contains("WORK_ORDERS");
      var health = health(server);
      assertThat(health.path("status").asText()).isEqualTo("UP");
      var data = data(health);
      assertThat(data.path(KEY).asText()).isEqualTo("300.005 (NOT_AN_AMOUNT)");
      assertThat(data.path("complaint.tariff.WORK_ORDERS.amount").asText())
          .isEqualTo("1 (UNKNOWN_RULE)");
    }
  }

  private static String amount(DubanServer server, String on) {
    return workOrder(admin(server).get("/tariff?on=" + on).json());
  }

  private static String amountNow(DubanServer server) {
    return workOrder(admin(server).get("/tariff").json());
  }

  private static String workOrder(JsonNode tariff) {
    for (var row : tariff.path("items")) {
      if ("WORK_ORDER".equals(row.path("rule").asText())) {
        return row.path("amount").asText() + " " + row.path("origin").asText();
      }
    }
    return "none";
  }

  private static int versions(DubanServer server) {
    return admin(server).get("/tariff/WORK_ORDER/versions").json().path("total").asInt();
  }

  private static void publish(DubanServer server, String amount, String from, int status) {
    var body = Map.of("amount", amount, "validFrom", from, "reason", "公司文件");
    assertThat(admin(server).post("/tariff/WORK_ORDER/versions", body).status()).isEqualTo(status);
  }

  private static JsonNode sweep(DubanServer server) {
    return admin(server).post("/sandbox/jobs/tariff-settings", Map.of()).json();
  }

  private static void moveTo(DubanServer server, String now) {
    assertThat(admin(server).put("/sandbox/clock", Map.of("now", now)).status()).isEqualTo(200);
  }

  private static RestClient admin(DubanServer server) {
    return server.rest().as("admin");
  }

  private static JsonNode health(DubanServer server) throws IOException, InterruptedException {
    var ready = URI.create(server.address().toString().replace("/complaint", "/health/ready"));
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString());
    return new ObjectMapper().readTree(answer.body());
  }

  private static JsonNode data(JsonNode health) {
    for (var check : health.path("checks")) {
      if ("tariff-settings".equals(check.path("name").asText())) {
        return check.path("data");
      }
    }
    return health;
  }
}
