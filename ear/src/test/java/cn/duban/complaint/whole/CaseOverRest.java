package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Walks one case through the REST contract, each step as the person whose step it is. */
final class CaseOverRest {
  private final Portal portal;
  private final Map<String, RestClient> people = new ConcurrentHashMap<>();

  CaseOverRest(Portal portal) {
    this.portal = portal;
  }

  RestClient as(String username) {
    return people.computeIfAbsent(username, name -> portal.rest().as(name));
  }

  /** What a clerk writes down. */
  static Map<String, Object> registration(String category, String content) {
    var body = new HashMap<String, Object>();
    body.put("kind", "COMPLAINT");
    body.put("complaintClass", "ROUTINE");
    body.put("channel", "PHONE");
    body.put("severity", "NORMAL");
    body.put("customer", Map.of("name", "测试客户", "phone", "13800000000"));
    body.put("category", category);
    body.put("area", "鼓楼区");
    body.put("content", content);
    return body;
  }

  /** Registers a complaint and gives its number. */
  String registered(String category) {
    var answer = as("kf.clerk").post("/complaints", registration(category, "晚高峰网速慢"));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().path("number").asText();
  }

  /** Registers, signs and dispatches a complaint to this department. */
  String dispatched(String category, String department) {
    var number = registered(category);
    step("kf.manager", "/complaints/" + number + "/sign", Map.of());
    step(
        "kf.clerk",
        "/complaints/" + number + "/dispatch",
        Map.of("to", List.of(Map.of("department", department))));
    return number;
  }

  /** The department handles it and signs; the penalty opinion is as given. */
  void handled(String number, String department, Map<String, ?> penalty) {
    var people = department.toLowerCase(Locale.ROOT);
    var sheet = sheet(number);
    step(people + ".handler", sheet + "/acknowledge", Map.of());
    step(
        people + ".handler",
        sheet + "/handling",
        Map.of(
            "substantiated",
            true,
            "facts",
            "经核实情况属实",
            "opinion",
            "已处理并致歉",
            "customerAccepts",
            true,
            "penalty",
            penalty));
    step(people + ".manager", sheet + "/handling/sign", Map.of());
  }

  /** The department hands in R/G095-2; customer service collects it; the executive approves. */
  void corrected(String number, String department, String executive) {
    var people = department.toLowerCase(Locale.ROOT);
    var capa = sheet(number) + "/capa";
    var written =
        as(people + ".handler")
            .put(
                capa,
                Map.of(
                    "problem", "服务态度生硬",
                    "cause", "缺少培训",
                    "measures", "每月培训一次",
                    "owner", people + ".manager",
                    "measuresDue", "2099-12-31"));
    assertThat(written.status()).as(written.toString()).isEqualTo(200);
    step(people + ".manager", capa + "/sign", Map.of());
    step("kf.clerk", capa + "/collect", Map.of());
    step(executive, capa + "/review", Map.of("approved", true, "opinion", "同意"));
  }

  /** The case as the customer service manager reads it. */
  JsonNode read(String number) {
    return as("kf.manager").get("/complaints/" + number).json();
  }

  /** The last sheet of the case. */
  private String sheet(String number) {
    var sheets = read(number).path("dispatches");
    return "/complaints/"
        + number
        + "/dispatches/"
        + sheets.get(sheets.size() - 1).path("id").asText();
  }

  /** One step, which must be taken. */
  JsonNode step(String username, String path, Map<String, ?> body) {
    var answer = as(username).post(path, body);
    assertThat(answer.status()).as(username + " " + path + ": " + answer).isBetween(200, 201);
    return answer.json();
  }

  /** 4.2.1–4.2.6: from the customer's call to the case closed and the fine in the settlement. */
  void walkFromCallToFine() {
    var number = dispatched("CONDUCT", "YX");
    var today = read(number).path("registeredAt").asText().substring(0, 10);
    handled(
        number,
        "YX",
        Map.of("rule", "SERVICE_CONDUCT", "liablePerson", "柜台临时人员", "eventDate", today));
    assertThat(read(number).path("state").asText()).isEqualTo("HANDLED");
    corrected(number, "YX", "vp.service");
    step(
        "kf.clerk",
        "/complaints/" + number + "/callbacks",
        Map.of("result", "SATISFIED", "note", "客户认可"));
    assertThat(read(number).path("state").asText()).isEqualTo("CLOSED");
    var notices = as("kf.manager").get("/penalty-notices?complaint=" + number).json();
    assertThat(notices.path("total").asInt()).isEqualTo(1);
    var notice = notices.path("items").get(0);
    assertThat(notice.path("amount").asText()).isEqualTo("200.00");
    var address = "/penalty-notices/" + notice.path("id").asText();
    step("kf.manager", address + "/confirm", Map.of("opinion", "情况属实"));
    step("zh.officer", address + "/review", Map.of("approved", true, "opinion", "同意"));
    var executed = step("zh.officer", address + "/execute", Map.of());
    assertThat(executed.path("state").asText()).isEqualTo("EXECUTED");
    var settlement = as("zh.officer").get("/settlements/" + today.substring(0, 7)).json();
    assertThat(settlement.toString()).contains("\"CHARGE\"").contains("200.00");
  }
}
