package cn.duban.complaint.ejb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.policy.PolicyChange;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicyRule;
import cn.duban.complaint.domain.policy.PolicySet;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.Sessions;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PolicyConsoleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate IN_DECEMBER = LocalDate.of(2026, 12, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final TestDatabase database;

  PolicyConsoleTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenNobodyChangedAnything_whenListed_thenEveryPolicyStandsThereWithItsDefault() {
    var rows = database.inTransaction(em -> console(em).policies());

    assertThat(rows).extracting(PolicyRow::policy).containsExactly(PolicyKey.values());
    assertThat(rows).allMatch(row -> row.value().equals(row.defaultValue()));
    assertThat(rows).allMatch(row -> row.validFrom() == null && row.versions().isEmpty());
  }

  @Test
  void givenAChangeFromDecember_whenRead_thenItHoldsFromDecember() {
    // when
    change(PolicyKey.STAGE_CAPA, "5 CALENDAR_DAYS penalised", IN_DECEMBER);
    // then
    assertThat(on(TODAY).stage(PolicyKey.STAGE_CAPA).amount()).isEqualTo(3);
    assertThat(on(IN_DECEMBER).stage(PolicyKey.STAGE_CAPA).amount()).isEqualTo(5);
  }

  @Test
  void givenAChangeFromDecember_whenListedInNovember_thenTheOldValueAndTheComingOneAreShown() {
    // given
    change(PolicyKey.REFUND_FACTOR, "1.50", IN_DECEMBER);
    // when
    var row = database.inTransaction(em -> console(em).policy("refundFactor"));
    // then
    assertThat(row.value()).isEqualTo("1.20");
    assertThat(row.versions()).extracting(PolicyVersionRow::value).containsExactly("1.50");
    assertThat(row.versions()).extracting(PolicyVersionRow::by).containsExactly("admin");
  }

  @Test
  void givenTwoChangesOnOneDay_whenRead_thenTheLaterOneHolds() {
    change(PolicyKey.UNREACHABLE_DAYS, "4", TODAY);
    change(PolicyKey.UNREACHABLE_DAYS, "5", TODAY);
    var row = database.inTransaction(em -> console(em).policy("unreachableDays"));
    assertThat(row.versions()).hasSize(2);
    assertThat(row.value()).isEqualTo(row.versions().get(0).value());
    assertThat(on(TODAY).number(PolicyKey.UNREACHABLE_DAYS))
        .isEqualTo(Integer.parseInt(row.value()));
  }

  @Test
  void givenAChange_thenTheAuditTrailSaysBeforeAndAfter() {
    change(PolicyKey.REFUND_FACTOR, "1.50", IN_DECEMBER);
    var trail = database.inTransaction(em -> AuditTrails.on(em).of("policy", "refundFactor"));
    assertThat(trail)
        .singleElement()
        .satisfies(entry -> assertThat(entry.detail()).isEqualTo("1.20 → 1.50 (2026-12-01): 试行"));
  }

  @Test
  void givenAPastDate_whenChanged_thenItIsRefusedAndNothingChanges() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> change(PolicyKey.REFUND_FACTOR, "1.50", TODAY.minusDays(1)))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(PolicyRule.RETROACTIVE));
    assertThat(on(TODAY).factor(PolicyKey.REFUND_FACTOR)).isEqualTo("1.20");
  }

  @Test
  void givenAnUnknownName_whenAskedFor_thenThereIsNoSuchPolicy() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> PolicyConsole.key("stage.coffee"))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(PolicyRule.UNKNOWN_POLICY));
  }

  private PolicySet on(LocalDate date) {
    return database.inTransaction(em -> PolicyTables.on(em).on(date));
  }

  private void change(PolicyKey key, String value, LocalDate validFrom) {
    database.run(em -> console(em).change(new PolicyChange(key, value, validFrom, "试行")));
  }

  private static PolicyConsole console(EntityManager em) {
    var console = new PolicyConsole();
    console.policies = PolicyTables.on(em);
    console.trail = AuditTrails.on(em);
    console.clock = CLOCK;
    console.session = Sessions.of("admin");
    return console;
  }
}
