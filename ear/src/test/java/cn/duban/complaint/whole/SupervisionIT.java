package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A later time for an answer, supervision orders and repairs, over REST while the clock moves. */
class SupervisionIT {
  private static final String UNTIL = "T17:00:00+08:00";

  private static DubanServer server;
  private CaseOverRest steps = new CaseOverRest(server);

  @BeforeAll
  static void start() {
    server = DubanServer.sandboxFrom("2026-03-02T08:30:00+08:00").start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void givenARequestUndecidedPastTheDueTime_whenItIsRefused_thenEveryDaySinceThenIsFined() {
    var day = today();
    var number = steps.dispatched("BROADBAND/SLOW", "WL");
    var asked = ask(number, day.plusDays(7) + UNTIL);
    assertThat(asked.at("/dispatches/0/extension/approved").isNull()).isTrue();
    assertThat(asked.at("/dispatches/0/extension/requestedBy").asText()).isEqualTo("wl.handler");

    move(day.plusDays(5));
    accrue();
    assertThat(fined(number, "REPLY")).isZero();
    assertThat(owed(number, "REPLY").path("overdueDays").asInt()).isEqualTo(2);
    assertThat(owed(number, "REPLY").path("light").asText()).isEqualTo("RED");

    decide(number, false);
    accrue();
    assertThat(fined(number, "REPLY")).isEqualTo(2);
  }

  @Test
  void givenARequest_whenItIsGranted_thenTheAnswerIsDueExactlyThenAndTheFormerTimeIsOnRecord() {
    var day = today();
    var number = steps.dispatched("BROADBAND/DROPS", "WL");
    var until = day.plusDays(7) + UNTIL;
    ask(number, until);
    var again = ask409(number, until);
    assertThat(again.path("detail").asText()).contains("wl.handler");

    var granted = decide(number, true).at("/dispatches/0/extension");
    assertThat(granted.path("approved").asBoolean()).isTrue();
    assertThat(granted.path("decidedBy").asText()).isEqualTo("kf.manager");
    assertThat(OffsetDateTime.parse(owed(number, "REPLY").path("dueAt").asText()))
        .isAtSameInstantAs(OffsetDateTime.parse(until));
    assertThat(steps.read(number).path("timeline").toString())
        .contains("EXTENSION_GRANTED")
        .contains(day.plusDays(3) + " 24:00 → " + day.plusDays(7) + " 17:00");
    assertThat(decideAs("kf.manager", number).status()).isEqualTo(409);
  }

  @Test
  void givenPeopleWhoseStepItIsNot_whenTheyAskOrDecide_thenTheyAreRefused() {
    var day = today();
    var number = steps.dispatched("BROADBAND/OTHER", "WL");
    var body = Map.of("until", day.plusDays(7) + UNTIL, "reason", "等待配件");
    assertThat(steps.as("kd.handler").post(sheet(number) + "/extension", body).status())
        .isEqualTo(404);
    assertThat(steps.as("kf.clerk").post(sheet(number) + "/extension", body).status())
        .isEqualTo(403);
    var earlier = Map.of("until", day.plusDays(1) + UNTIL, "reason", "等待配件");
    assertThat(steps.as("wl.handler").post(sheet(number) + "/extension", earlier).status())
        .isEqualTo(400);
    ask(number, day.plusDays(7) + UNTIL);
    assertThat(decideAs("wl.manager", number).status()).isEqualTo(403);
    assertThat(decideAs("zh.officer", number).status()).isEqualTo(403);
  }

  @Test
  void givenASupervisionOrder_whenTheDepartmentAcknowledgesAndAnswers_thenBothAreOnRecord() {
    var number = steps.dispatched("NETWORK/TRUNK", "WL");
    var orders = "/complaints/" + number + "/supervision-orders";
    var issued =
        steps.as("zh.officer").post(orders, Map.of("department", "WL", "text", "请说明为何仍未处理"));
    assertThat(issued.status()).as(issued.toString()).isEqualTo(201);
    var id = issued.json().path("id").asText();
    assertThat(issued.header("Location")).endsWith(orders + "/" + id);
    assertThat(issued.json().path("number").asText()).startsWith("2026ZH");
    assertThat(issued.json().path("copiedTo").toString()).contains("vp.tech");
    assertThat(owed(number, "SUPERVISION_ANSWER").path("light").asText()).isEqualTo("GREEN");

    assertThat(steps.as("kd.handler").get(orders + "/" + id).status()).isEqualTo(404);
    assertThat(steps.as("wl.handler").post(orders + "/" + id + "/answer", text()).status())
        .isEqualTo(403);
    steps.step("wl.handler", orders + "/" + id + "/acknowledge", Map.of());
    assertThat(steps.as("wl.manager").post(orders + "/" + id + "/acknowledge", Map.of()).status())
        .isEqualTo(409);
    var answered = steps.step("wl.manager", orders + "/" + id + "/answer", text());
    assertThat(answered.path("state").asText()).isEqualTo("ANSWERED");
    assertThat(steps.read(number).at("/supervisionOrders/0/answeredBy").asText())
        .isEqualTo("wl.manager");
    assertThat(owed(number, "SUPERVISION_ANSWER").path("doneAt").isNull()).isFalse();
  }

  @Test
  void givenAnOldETag_whenAnOrderIsAcknowledged_thenItIsStale_andWithTheCurrentOneItIsDone() {
    var number = steps.dispatched("NETWORK/SOURCE", "WL");
    var orders = "/complaints/" + number + "/supervision-orders";
    var body = Map.of("department", "WL", "text", "请说明");
    var address = orders + "/" + steps.step("kf.manager", orders, body).path("id").asText();
    var read = steps.as("wl.handler").get(address);
    assertThat(acknowledge(address, "\"old\"")).isEqualTo(412);
    assertThat(acknowledge(address, read.header("ETag"))).isEqualTo(200);
    assertThat(steps.as("wl.handler").get(orders).json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void givenAClosedCase_whenNothingIsOwedAnyMore_thenNoOrderIsIssued() {
    var number = steps.dispatched("CONTENT", "WL");
    steps.handled(number, "WL", Map.of("none", "设备自然老化"));
    var callback = Map.of("result", "SATISFIED", "note", "");
    steps.step("kf.clerk", "/complaints/" + number + "/callbacks", callback);
    var orders = "/complaints/" + number + "/supervision-orders";
    var body = Map.of("department", "WL", "text", "请递交措施");
    steps.step("kf.manager", orders, body); // R/G095-2 is still owed
    steps.corrected(number, "WL", "vp.tech");
    var answer = steps.as("wl.manager").get(orders).json().at("/items/0/id").asText();
    steps.step("wl.manager", orders + "/" + answer + "/answer", text());

    assertThat(steps.as("kf.manager").post(orders, body).status()).isEqualTo(409);
    assertThat(
            steps
                .as("kf.manager")
                .post(orders, Map.of("department", "KD", "text", "请递交措施"))
                .status())
        .isEqualTo(400);
  }

  @Test
  void givenAWrongDueTime_whenItsRepairIsApproved_thenTheDraftFollowsAndBothSidesAreShown() {
    var day = today();
    var number = steps.dispatched("BROADBAND/UPLINK", "WL");
    move(day.plusDays(7)); // four days after the due date
    accrue();
    assertThat(fined(number, "CAPA")).isEqualTo(4);
    var owed = "/obligations/" + owed(number, "CAPA").path("id").asText();
    var body = Map.of("dueAt", day.plusDays(5) + UNTIL, "reason", "导入了错误的日历");
    assertThat(steps.as("wl.manager").post(owed + "/repairs", body).status()).isEqualTo(403);
    assertThat(steps.as("kd.manager").get(owed).status()).isEqualTo(404);

    var proposed = steps.as("kf.manager").post(owed + "/repairs", body);
    assertThat(proposed.status()).as(proposed.toString()).isEqualTo(201);
    assertThat(proposed.json().at("/before/amount").asText()).isEqualTo("800.00");
    assertThat(proposed.json().at("/after/amount").asText()).isEqualTo("400.00");
    assertThat(proposed.json().at("/after/overdueDays").asInt()).isEqualTo(2);
    var decision = owed + "/repairs/" + proposed.json().path("id").asText() + "/decision";
    var yes = Map.of("approved", true, "opinion", "属实");
    assertThat(steps.as("kf.manager").post(decision, yes).status()).isEqualTo(403);
    steps.step("zh.officer", decision, yes);
    assertThat(steps.as("zh.officer2").post(decision, yes).status()).isEqualTo(409);

    assertThat(fined(number, "CAPA")).isEqualTo(2);
    accrue();
    assertThat(fined(number, "CAPA")).isEqualTo(2);
    assertThat(steps.as("wl.manager").get(owed).json().path("overdueDays").asInt()).isEqualTo(2);
    assertThat(steps.read(number).path("timeline").toString()).contains("REPAIR_APPROVED");
  }

  private int acknowledge(String address, String tag) {
    var body = "{}".getBytes(StandardCharsets.UTF_8);
    return steps
        .as("wl.handler")
        .send("POST", address + "/acknowledge", body, Map.of("If-Match", tag))
        .status();
  }

  private static Map<String, String> text() {
    return Map.of("text", "已增派人员");
  }

  private JsonNode ask(String number, String until) {
    return steps.step(
        "wl.handler", sheet(number) + "/extension", Map.of("until", until, "reason", "等待配件"));
  }

  private JsonNode ask409(String number, String until) {
    var body = Map.of("until", until, "reason", "等待配件");
    var refused = steps.as("wl.manager").post(sheet(number) + "/extension", body);
    assertThat(refused.status()).isEqualTo(409);
    return refused.json();
  }

  private JsonNode decide(String number, boolean approved) {
    var body = Map.of("approved", approved, "opinion", "已阅");
    return steps.step("kf.manager", sheet(number) + "/extension/decision", body);
  }

  private RestClient.Answer decideAs(String username, String number) {
    return steps
        .as(username)
        .post(sheet(number) + "/extension/decision", Map.of("approved", true, "opinion", "同意"));
  }

  private String sheet(String number) {
    var id = steps.read(number).at("/dispatches/0/id").asText();
    return "/complaints/" + number + "/dispatches/" + id;
  }

  private JsonNode owed(String number, String type) {
    return StreamSupport.stream(steps.read(number).path("obligations").spliterator(), false)
        .filter(owed -> owed.path("type").asText().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private int fined(String number, String type) {
    var obligation = owed(number, type).path("id").asText();
    var notices = steps.as("kf.manager").get("/penalty-notices?complaint=" + number).json();
    return StreamSupport.stream(notices.path("items").spliterator(), false)
        .filter(notice -> notice.path("obligation").asText().equals(obligation))
        .mapToInt(notice -> notice.path("lines").size())
        .sum();
  }

  private void accrue() {
    steps.step("admin", "/sandbox/jobs/accrual", Map.of());
  }

  private LocalDate today() {
    var now = steps.as("admin").get("/sandbox/clock").json().path("now").asText();
    return OffsetDateTime.parse(now).toLocalDate();
  }

  /** From now on it is ten o'clock of this day, and everybody signs in anew. */
  private void move(LocalDate day) {
    var now = Map.of("now", day + "T10:00:00+08:00");
    assertThat(steps.as("admin").put("/sandbox/clock", now).status()).isEqualTo(200);
    steps = new CaseOverRest(server);
  }
}
