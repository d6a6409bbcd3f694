package cn.duban.complaint.domain.tariff;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.on;
import static cn.duban.complaint.domain.tariff.TariffFixtures.since2007;
import static cn.duban.complaint.domain.tariff.TariffFixtures.version;
import static cn.duban.complaint.domain.tariff.TariffRule.WORK_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.duban.complaint.domain.shared.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffConfigurationTest {
  private static final Money THREE_HUNDRED = Money.of("300.00");

  @Test
  void givenAmountsOfRules_whenRead_thenEachIsThere() {
    var read =
        TariffConfiguration.read(
            Map.of(
                "complaint.tariff.WORK_ORDER.amount", " 300 ",
                "complaint.tariff.INFO_PUBLISH.amount", "0.5",
                "complaint.tariff.SERVICE_CONDUCT.amount", " "));
    assertThat(read.amounts())
        .containsOnly(
            entry(WORK_ORDER, THREE_HUNDRED), entry(TariffRule.INFO_PUBLISH, Money.of("0.50")));
    assertThat(read.refused()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "complaint.tariff.WORK_ORDER.amount,  three hundred, NOT_AN_AMOUNT",
    "complaint.tariff.WORK_ORDER.amount,  -300,          NOT_AN_AMOUNT",
    "complaint.tariff.WORK_ORDER.amount,  0,             NOT_AN_AMOUNT",
    "complaint.tariff.WORK_ORDER.amount,  300.005,       NOT_AN_AMOUNT",
    "complaint.tariff.WORK_ORDER.amount,  1e9,           NOT_AN_AMOUNT",
    "complaint.tariff.WORK_ORDER.amount,  1000000.01,    NOT_AN_AMOUNT",
    "complaint.tariff.WORK_ORDER.amount,  99999999999,   NOT_AN_AMOUNT",
    "complaint.tariff.WORK_ORDERS.amount, 300,           UNKNOWN_RULE",
    "COMPLAINT_TARIFF_WORKORDER_AMOUNT,   300,           UNKNOWN_RULE",
    "complaint.tariff.WORK_ORDER.amout,   300,           UNKNOWN_SETTING",
    "complaint.tariff.VENDOR_STB.amount,  300,           NO_TARIFF_AMOUNT",
    "complaint.tariff.BY_ANALOGY.amount,  300,           NO_TARIFF_AMOUNT",
  })
  void givenNonsense_whenRead_thenItIsNamedWithItsReason(
      String key, String value, TariffVersionRule why) {
    var read = TariffConfiguration.read(Map.of(key, value));
    assertThat(read.amounts()).isEmpty();
    assertThat(read.refused())
        .extracting(RefusedSetting::key, RefusedSetting::value, RefusedSetting::rule)
        .containsExactly(org.assertj.core.api.Assertions.tuple(key, value, why));
  }

  @Test
  void givenATariff_whenAnAmountIsNewlyNamed_thenItsEffectIsDecided() {
    var tomorrow = on("2026-11-24");
    assertThat(since2007().effectOf(WORK_ORDER, THREE_HUNDRED, tomorrow))
        .isEqualTo(SettingEffect.NEW_VERSION);
    assertThat(since2007().effectOf(WORK_ORDER, Money.of("200.00"), tomorrow))
        .isEqualTo(SettingEffect.NONE);
    var coming = since2007(version(WORK_ORDER, "300.00", "2026-12-01"));
    assertThat(coming.effectOf(WORK_ORDER, THREE_HUNDRED, tomorrow)).isEqualTo(SettingEffect.NONE);
    var taken = since2007(version(WORK_ORDER, "250.00", "2026-11-24"));
    assertThat(taken.effectOf(WORK_ORDER, THREE_HUNDRED, tomorrow)).isEqualTo(SettingEffect.LATER);
  }

  @Test
  void givenAMonthInWhichTheAmountChanged_whenAnotherIsSupposed_thenItHoldsAllThatMonthOnly() {
    var tariff = since2007(version(WORK_ORDER, "250.00", "2026-10-15"));
    var supposed = tariff.supposing(WORK_ORDER, THREE_HUNDRED, YearMonth.of(2026, 10));
    var dates = List.of(on("2026-09-30"), on("2026-10-01"), on("2026-10-31"));
    assertThat(supposed.price(WORK_ORDER, dates))
        .extracting(line -> line.amount().toString())
        .containsExactly("200.00", "300.00", "300.00");
    assertThat(tariff.amountOn(WORK_ORDER, on("2026-10-31"))).isEqualTo(Money.of("250.00"));
  }
}
