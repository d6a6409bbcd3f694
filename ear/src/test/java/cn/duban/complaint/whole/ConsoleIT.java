package cn.duban.complaint.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The administrator's console over REST: previews, tokens, the calendar's dry run, the trail. */
class ConsoleIT {
  private static RestClient admin;

  @BeforeAll
  static void signIn() {
    admin = DubanServer.sandbox().rest().as("admin");
  }

  @Test
  void clause432_givenAnAmount_whenItIsTried_thenItSaysWhatItWouldHaveChanged() {
    var tried = admin.post("/tariff/WORK_ORDER/preview", Map.of("amount", "300.00"));
    assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
    assertThat(tried.json().path("amount").asText()).isEqualTo("300.00");
    assertThat(tried.json().path("month").asText()).matches("\\d{4}-\\d{2}");
    assertThat(tried.json().path("departments").isArray()).isTrue();
  }

  @Test
  void givenNonsense_whenItIsTried_thenItIsRefused() {
    var none = admin.post("/tariff/WORK_ORDER/preview", Map.of());
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.json().at("/violations/0/field").asText()).isEqualTo("amount");
    var much = Map.of("amount", "1000000.01");
    assertThat(admin.post("/tariff/WORK_ORDER/preview", much).status()).isEqualTo(400);
    assertThat(admin.post("/tariff/VENDOR_STB/preview", Map.of("amount", "1.00")).status())
        .isEqualTo(400);
    assertThat(admin.post("/tariff/NOTHING/preview", Map.of("amount", "1.00")).status())
        .isEqualTo(404);
    var clerk = DubanServer.sandbox().rest().as("kf.clerk");
    assertThat(clerk.post("/tariff/WORK_ORDER/preview", Map.of("amount", "1.00")).status())
        .isEqualTo(403);
  }

  @Test
  void requirements3_givenACalendar_whenItIsTried_thenItNamesEachDayAndWhatStays() {
    var file = "date,kind,name\n2099-01-01,HOLIDAY,元旦\n".getBytes(UTF_8);
    var csv = Map.of("Content-Type", "text/csv");
    var tried = admin.send("POST", "/calendar/import?dryRun=true", file, csv).json();
    assertThat(tried.path("added").asInt()).isEqualTo(1);
    assertThat(tried.at("/changes/0/after/date").asText()).isEqualTo("2099-01-01");
    assertThat(tried.at("/changes/0/before").isNull()).isTrue();
    assertThat(tried.path("touched").isArray()).isTrue();
  }

  @Test
  void givenAToken_whenItIsRevoked_thenItOpensNothingAndTheTrailTellsBoth() {
    // given
    var wanted =
        Map.of(
            "username", "kf.clerk",
            "label", "96296",
            "scopes", List.of("READ"),
            "expiresAt", "2099-01-01T00:00:00+08:00");
    var granted = admin.post("/tokens", wanted);
    assertThat(granted.status()).as(granted.toString()).isEqualTo(201);
    var bearer = Map.of("Authorization", "Bearer " + granted.json().path("token").asText());
    var nobody = DubanServer.sandbox().rest();
    assertThat(nobody.send("GET", "/me", new byte[0], bearer).status()).isEqualTo(200);
    // when
    var address = "/tokens/" + granted.json().at("/row/id").asText();
    assertThat(admin.post(address + "/revoke", Map.of()).status()).isEqualTo(200);
    // then
    assertThat(nobody.send("GET", "/me", new byte[0], bearer).status()).isEqualTo(401);
    assertThat(admin.get(address).json().path("revoked").asBoolean()).isTrue();
    var trail = admin.get("/audit?entity=token&by=admin").json();
    assertThat(trail.at("/items/0/event").asText()).isEqualTo("TOKEN_REVOKED");
    assertThat(admin.get("/audit?entity=token&by=gm").json().path("total").asInt()).isZero();
  }
}
