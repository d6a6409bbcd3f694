package cn.duban.complaint.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.TextRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The readings of requirements §3 and their changes. */
class PolicySetTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate NOV_20 = LocalDate.of(2026, 11, 20);
  private static final Instant NOV_20_AT_10 = Instant.parse("2026-11-20T02:00:00Z");

  @Test
  void givenNobodyChangedAnything_thenTheDefaultsHold() {
    var policies = PolicySet.DEFAULTS;
    assertThat(policies.isOn(PolicyKey.SIGN_BEFORE_DISPATCH)).isTrue();
    assertThat(policies.overdueCounting()).isEqualTo(OverdueCounting.CALENDAR_DATE);
    assertThat(policies.capaDemand()).isEqualTo(CapaDemand.ALWAYS);
    assertThat(policies.number(PolicyKey.ATTACHMENT_MAX_BYTES)).isEqualTo(20 * 1024 * 1024);
    assertThat(policies.factor(PolicyKey.REFUND_FACTOR)).isEqualTo(new BigDecimal("1.20"));
  }

  @ParameterizedTest
  @CsvSource({
    "STAGE_REPLY, 3, CALENDAR_DAYS, true",
    "STAGE_REPLY_ROUND_2, 1, CALENDAR_DAYS, true",
    "STAGE_CAPA, 3, CALENDAR_DAYS, true",
    "STAGE_SIGN_OFF, 1, WORKING_DAYS, false",
    "STAGE_CALLBACK, 1, WORKING_DAYS, false",
    "STAGE_CAPA_REVIEW, 3, WORKING_DAYS, false",
    "STAGE_DIRECTION, 2, WORKING_DAYS, false",
    "STAGE_NOTICE_CONFIRM, 2, WORKING_DAYS, false",
    "STAGE_NOTICE_REVIEW, 3, WORKING_DAYS, false",
    "STAGE_APPEAL_OPINION, 3, WORKING_DAYS, false"
  })
  void requirements3_givenStage_thenItsDefaultLimitHolds(
      PolicyKey stage, int amount, LimitUnit unit, boolean penalised) {
    var limit = PolicySet.DEFAULTS.stage(stage);
    assertThat(limit.amount()).isEqualTo(amount);
    assertThat(limit.unit()).isEqualTo(unit);
    assertThat(limit.penalised()).isEqualTo(penalised);
  }

  @ParameterizedTest
  @EnumSource(PolicyKey.class)
  void everyDefaultIsAValueOfItsPolicy_andEveryNameFindsItsPolicy(PolicyKey key) {
    assertThat(key.type().read(key.defaultText()).toString()).isEqualTo(key.defaultText());
    assertThat(PolicyKey.find(key.apiName())).contains(key);
  }

  @Test
  void givenVersion_thenItHoldsFromItsDate() {
    var versions = List.of(decide(PolicyKey.REFUND_FACTOR, "1.50", "2026-12-01", NOV_20_AT_10));
    assertThat(PolicySet.on(LocalDate.of(2026, 11, 30), versions).factor(PolicyKey.REFUND_FACTOR))
        .isEqualTo("1.20");
    assertThat(PolicySet.on(LocalDate.of(2026, 12, 1), versions).factor(PolicyKey.REFUND_FACTOR))
        .isEqualTo("1.50");
  }

  @Test
  void givenTwoVersionsFromOneDate_thenTheOneDecidedLaterHolds() {
    var first = decide(PolicyKey.UNREACHABLE_DAYS, "5", "2026-12-01", NOV_20_AT_10);
    var second = decide(PolicyKey.UNREACHABLE_DAYS, "4", "2026-12-01", NOV_20_AT_10.plusSeconds(1));
    assertThat(
            PolicySet.on(LocalDate.of(2026, 12, 1), List.of(second, first))
                .number(PolicyKey.UNREACHABLE_DAYS))
        .isEqualTo(4);
  }

  @Test
  void givenOnePolicyDiffers_thenTheOthersStay() {
    var changed = PolicySet.DEFAULTS.with(PolicyKey.SIGN_BEFORE_DISPATCH, "false");
    assertThat(changed.isOn(PolicyKey.SIGN_BEFORE_DISPATCH)).isFalse();
    assertThat(changed.number(PolicyKey.UNREACHABLE_ATTEMPTS)).isEqualTo(3);
    assertThat(PolicySet.DEFAULTS.isOn(PolicyKey.SIGN_BEFORE_DISPATCH)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "SIGN_BEFORE_DISPATCH, yes",
    "OVERDUE_COUNTING, HOURS",
    "REFUND_FACTOR, 0.99",
    "REFUND_FACTOR, 1.2e9",
    "REAUTHENTICATION_MINUTES, 0",
    "REAUTHENTICATION_MINUTES, 99999999999",
    "UNREACHABLE_DAYS, -1",
    "STAGE_CAPA, 3",
    "STAGE_CAPA, 0 CALENDAR_DAYS",
    "STAGE_CAPA, 367 CALENDAR_DAYS",
    "STAGE_CAPA, 3 CALENDAR_DAYS warn 4 CALENDAR_DAYS",
    "STAGE_CAPA, 3 CALENDAR_DAYS warn 1 WORKING_DAYS",
    "STAGE_CAPA, three days"
  })
  void givenNonsense_thenTheValueIsNamed(PolicyKey key, String nonsense) {
    refused("value", () -> new PolicyChange(key, nonsense, NOV_20, "试行"));
  }

  @Test
  void givenNoReason_thenTheReasonIsNamed() {
    var refusal =
        refused(
            "reason", () -> new PolicyChange(PolicyKey.STAGE_CAPA, "3 CALENDAR_DAYS", NOV_20, " "));
    assertThat(refusal.rule()).isEqualTo(TextRule.MISSING);
  }

  @Test
  void requirements3_givenEarlierValidFrom_thenItIsRefused() {
    var refusal =
        refused(
            "validFrom", () -> decide(PolicyKey.REFUND_FACTOR, "1.50", "2026-11-19", NOV_20_AT_10));
    assertThat(refusal.rule()).isEqualTo(PolicyRule.RETROACTIVE);
    decide(PolicyKey.REFUND_FACTOR, "1.50", "2026-11-20", NOV_20_AT_10);
  }

  @Test
  void givenWrittenLimits_thenTheyReadBackTheSame() {
    for (var written :
        Arrays.asList(
            "3 CALENDAR_DAYS",
            "24 HOURS warn 30 MINUTES penalised",
            "2 WORKING_DAYS warn 4 HOURS",
            "10 MINUTES penalised")) {
      assertThat(StageLimit.parse(written)).hasToString(written);
    }
  }

  private static PolicyVersion decide(PolicyKey key, String value, String validFrom, Instant at) {
    var change = new PolicyChange(key, value, LocalDate.parse(validFrom), "试行");
    return PolicyVersion.decide(change, "admin", at, SHANGHAI);
  }

  private static RuleViolation refused(String field, ThrowingCallable attempt) {
    var refusal = new RuleViolation[1];
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(RuleViolation.class, violation -> refusal[0] = violation);
    assertThat(refusal[0].field()).contains(field);
    return refusal[0];
  }
}
