package cn.duban.complaint.ejb.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.SettingEffect;
import cn.duban.complaint.domain.tariff.TariffChange;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersion;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.StorageFault;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The amount of WORK_ORDER (4.3.2 d) as the server's configuration names it, on Nov 23. */
@DatabaseTest
class ConfiguredTariffTest {
  private final TestDatabase database;
  private Clock clock = noonOf("2026-11-23");

  ConfiguredTariffTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenAnotherAmount_whenFollowedAgainAndAgain_thenOneVersionFromTheNextDay() {
    assertThat(follow("300.00")).isEqualTo(SettingEffect.NEW_VERSION);
    assertThat(follow("300.00")).isEqualTo(SettingEffect.NONE);
    assertThat(versions())
        .containsExactly("200.00 2007-01-01 REGULATION system", "300.00 2026-11-24 CONFIG system");
    assertThat(trail())
        .extracting(AuditEntry::detail)
        .containsExactly("200.00 → 300.00 (2026-11-24): complaint.tariff.WORK_ORDER.amount");
  }

  @Test
  void givenTheSameAmountAsTheTariff_whenFollowed_thenNothing() {
    assertThat(follow("200.00")).isEqualTo(SettingEffect.NONE);
    assertThat(versions()).hasSize(1);
  }

  @Test
  void givenAnAdministratorDecidesOtherwiseLater_whenTheSameSettingIsReadAgain_thenHisStays() {
    follow("300.00");
    clock = noonOf("2026-11-25");
    publish("250.00", "2026-11-25");
    assertThat(follow("300.00")).isEqualTo(SettingEffect.NONE);
    assertThat(versions()).last().isEqualTo("250.00 2026-11-25 CONSOLE admin");
    // another value is another decision
    assertThat(follow("320.00")).isEqualTo(SettingEffect.NEW_VERSION);
    assertThat(versions()).last().isEqualTo("320.00 2026-11-26 CONFIG system");
  }

  @Test
  void givenAVersionThatBeginsTheNextDay_whenAnotherIsNamed_thenItWaitsADay() {
    publish("250.00", "2026-11-24");
    assertThat(follow("300.00")).isEqualTo(SettingEffect.LATER);
    clock = noonOf("2026-11-24");
    assertThat(follow("300.00")).isEqualTo(SettingEffect.NEW_VERSION);
    assertThat(versions()).last().isEqualTo("300.00 2026-11-25 CONFIG system");
  }

  @Test
  void givenTwoNodesAtOnce_whenBothFollow_thenTheDatabaseLetsOneIn() {
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(
            () ->
                database.run(
                    one -> {
                      tariff(one).follow(TariffRule.WORK_ORDER, Money.of("300.00"));
                      follow("300.00");
                    }))
        .satisfies(fault -> assertThat(StorageFault.in(fault)).contains(StorageFault.CONTENDED));
    assertThat(versions()).hasSize(2);
  }

  @Test
  void givenASetting_whenItIsLookedAt_thenOneSeesWhatBecameOfIt() {
    assertThat(stateOf("300.00")).isEqualTo(TariffSettingState.WAITING);
    follow("300.00");
    assertThat(stateOf("300.00")).isEqualTo(TariffSettingState.FOLLOWED);
    publish("250.00", "2026-11-25");
    assertThat(stateOf("300.00")).isEqualTo(TariffSettingState.OVERRULED);
  }

  @Test
  void givenTheEnvironment_whenRead_thenARuleIsReadUnderItsSettingAndATypoIsNamed() {
    var settings =
        Map.of(
            "complaint.tariff.WORK_ORDER.amount", "300.00",
            "COMPLAINT_TARIFF_WORK_ORDER_AMOUNT", "300.00",
            "COMPLAINT_TARIFF_WORKORDER_AMOUNT", "310.00",
            "complaint.sandbox", "true");
    var read = TariffConfig.read(settings.keySet(), key -> Optional.ofNullable(settings.get(key)));
    assertThat(read.amounts()).containsOnlyKeys(TariffRule.WORK_ORDER);
    assertThat(read.refused())
        .extracting(refused -> refused.key())
        .containsExactly("COMPLAINT_TARIFF_WORKORDER_AMOUNT");
  }

  private TariffSettingState stateOf(String amount) {
    return database.inTransaction(
        em -> {
          var tariffs = TariffTables.tariffsOn(em);
          var named = Map.entry(TariffRule.WORK_ORDER, Money.of(amount));
          return TariffSettingRow.of(
                  named, tariffs.setting(TariffRule.WORK_ORDER), tariffs.tariff())
              .state();
        });
  }

  private SettingEffect follow(String amount) {
    return database.inTransaction(em -> tariff(em).follow(TariffRule.WORK_ORDER, Money.of(amount)));
  }

  private void publish(String amount, String validFrom) {
    var change =
        new TariffChange(
            TariffRule.WORK_ORDER, Money.of(amount), LocalDate.parse(validFrom), "公司文件", "");
    database.run(
        em ->
            TariffTables.tariffsOn(em).add(TariffVersion.decide(change, "admin", clock.instant())));
  }

  private List<String> versions() {
    return database.inTransaction(
        em ->
            TariffTables.tariffsOn(em).tariff().versions(TariffRule.WORK_ORDER).stream()
                .map(
                    each ->
                        each.amount()
                            + " "
                            + each.validFrom()
                            + " "
                            + each.origin()
                            + " "
                            + each.by())
                .toList());
  }

  private List<AuditEntry> trail() {
    return database.inTransaction(em -> AuditTrails.on(em).of("tariff", "WORK_ORDER"));
  }

  private ConfiguredTariff tariff(EntityManager em) {
    var tariff = new ConfiguredTariff();
    tariff.tariffs = TariffTables.tariffsOn(em);
    tariff.trail = AuditTrails.on(em);
    tariff.clock = clock;
    return tariff;
  }

  private static Clock noonOf(String day) {
    return Clock.fixed(TestClock.at(day + "T12:00"), ZoneId.of("Asia/Shanghai"));
  }
}
