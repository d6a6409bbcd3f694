package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MainPathIT {
  private final CaseOverRest steps = new CaseOverRest(DubanServer.sandbox());

  @Test
  void givenCustomersCall_whenEverybodyDoesTheirStep_thenCaseIsClosedAndFineIsCharged() {
    steps.walkFromCallToFine();
  }

  @Test
  void givenSecondRound_whenCustomerIsStillDissatisfied_thenExecutiveDirects() {
    // given
    var number = steps.dispatched("BROADBAND/SLOW", "KD");
    steps.handled(number, "KD", Map.of("none", "设备自然老化"));
    steps.step(
        "kf.clerk",
        "/complaints/" + number + "/callbacks",
        Map.of(
            "result", "DISSATISFIED_CONTINUES",
            "note", "仍然慢",
            "to", List.of(Map.of("department", "KD"))));
    steps.handled(number, "KD", Map.of("none", "设备自然老化"));
    // when
    var escalated =
        steps.step(
            "kf.clerk",
            "/complaints/" + number + "/callbacks",
            Map.of("result", "DISSATISFIED_CONTINUES", "note", "不满意"));
    // then
    assertThat(escalated.path("state").asText()).isEqualTo("ESCALATED");
    assertThat(escalated.path("round").asInt()).isEqualTo(2);
    steps.step("vp.tech", "/complaints/" + number + "/direction", Map.of("text", "减免当月费用"));
    var closed = steps.step("kf.clerk", "/complaints/" + number + "/reply", Map.of("text", "已答复"));
    assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
  }

  @Test
  void givenTwoManagers_whenBothSign_thenSecondIsToldWhoWasFirst() {
    // given
    var number = steps.registered("POLICY");
    steps.step("kf.manager", "/complaints/" + number + "/sign", Map.of());
    // when
    var second = steps.as("kf.manager").post("/complaints/" + number + "/sign", Map.of());
    // then
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().path("detail").asText()).contains("kf.manager");
  }

  @Test
  void givenRepeatedRequest_whenItsKeyIsTheSame_thenOneComplaintIsRegistered() {
    // given
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    var body =
        """
        {"kind":"COMPLAINT","complaintClass":"ROUTINE","channel":"PHONE","severity":"NORMAL",
         "customer":{"name":"测试客户","phone":"13800000001"},"category":"OTHER","content":"重复提交"}
        """
            .getBytes(StandardCharsets.UTF_8);
    // when
    var first = steps.as("kf.clerk").send("POST", "/complaints", body, key);
    var second = steps.as("kf.clerk").send("POST", "/complaints", body, key);
    // then
    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.json()).isEqualTo(first.json());
  }

  @Test
  void givenCaseOfAnotherDepartment_whenHandlerAsks_thenItDoesNotExist() {
    // given
    var number = steps.dispatched("BROADBAND/DROPS", "KD");
    // when
    var read = steps.as("wl.handler").get("/complaints/" + number);
    var list = steps.as("wl.handler").get("/complaints?q=" + number);
    var step = steps.as("wl.handler").post("/complaints/" + number + "/sign", Map.of());
    // then
    assertThat(read.status()).isEqualTo(404);
    assertThat(list.json().path("total").asInt()).isZero();
    assertThat(step.status()).isEqualTo(404);
  }
}
