package cn.duban.complaint.domain.tariff;

import static cn.duban.complaint.domain.calendar.CalendarFixtures.on;
import static cn.duban.complaint.domain.tariff.TariffFixtures.change;
import static cn.duban.complaint.domain.tariff.TariffFixtures.since2007;
import static cn.duban.complaint.domain.tariff.TariffFixtures.version;
import static cn.duban.complaint.domain.tariff.TariffRule.BY_ANALOGY;
import static cn.duban.complaint.domain.tariff.TariffRule.SERVICE_CONDUCT;
import static cn.duban.complaint.domain.tariff.TariffRule.SERVICE_TIME_LIMIT;
import static cn.duban.complaint.domain.tariff.TariffRule.VENDOR_STB;
import static cn.duban.complaint.domain.tariff.TariffRule.WORK_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.calendar.OverdueDays;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** 4.3.2 罚则, and the examples of requirements §4. */
class TariffTest {
  private static final Money TWO_HUNDRED = Money.of("200.00");

  @Test
  void clause432d_givenCapaDueNov23_whenHandedInThatDay_thenNothing() {
    assertThat(since2007().accrue(WORK_ORDER, on("2026-11-23"), on("2026-11-23"))).isEmpty();
  }

  @Test
  void clause432d_givenCapaDueNov23_whenHandedInNov24_thenOneLineOf200() {
    assertThat(since2007().accrue(WORK_ORDER, on("2026-11-23"), on("2026-11-24")))
        .containsExactly(new TariffLine(on("2026-11-24"), TWO_HUNDRED));
  }

  @Test
  void clause432d_givenCapaDueNov23_whenHandedInNov27_thenFourLinesAnd800() {
    // when
    var lines = since2007().accrue(WORK_ORDER, on("2026-11-23"), on("2026-11-27"));
    // then
    assertThat(lines)
        .extracting(TariffLine::date)
        .containsExactly(on("2026-11-24"), on("2026-11-25"), on("2026-11-26"), on("2026-11-27"));
    assertThat(TariffLine.total(lines)).isEqualTo(Money.of("800.00"));
  }

  @Test
  void clause432d_givenTariffChangesOnNov26_thenEachDayCostsWhatWasInForceOnIt() {
    // given
    var tariff = since2007(version(WORK_ORDER, "300.00", "2026-11-26"));
    // when
    var lines = tariff.accrue(WORK_ORDER, on("2026-11-23"), on("2026-11-27"));
    // then
    assertThat(lines)
        .extracting(line -> line.amount().toString())
        .containsExactly("200.00", "200.00", "300.00", "300.00");
    assertThat(TariffLine.total(lines)).isEqualTo(Money.of("1000.00"));
  }

  @Test
  void clause432b_givenBroadbandRepairDueFeb15_whenDoneFeb16_thenOneLineOf200() {
    assertThat(since2007().accrue(SERVICE_TIME_LIMIT, on("2026-02-15"), on("2026-02-16")))
        .containsExactly(new TariffLine(on("2026-02-16"), TWO_HUNDRED));
  }

  @Test
  void clause432a_givenConductEvent_thenItCosts200OnItsDate() {
    assertThat(since2007().amountOn(SERVICE_CONDUCT, on("2026-11-20"))).isEqualTo(TWO_HUNDRED);
  }

  @Test
  void clause431_givenTheExecutiveHeldTheCase_thenThoseDatesCostNothing() {
    assertThat(
            since2007()
                .accrue(WORK_ORDER, on("2026-11-23"), on("2026-11-26"), Set.of(on("2026-11-25"))))
        .extracting(TariffLine::date)
        .containsExactly(on("2026-11-24"), on("2026-11-26"));
  }

  @Test
  void requirements4_givenExplanation_thenTheLinesAreItsCountedDays() {
    var explanation =
        OverdueDays.explain(on("2026-11-23"), on("2026-11-27"), Set.of(), WORK_ORDER.clause());
    assertThat(since2007().accrue(WORK_ORDER, explanation)).hasSize(explanation.counted());
  }

  @Test
  void clause432_thenEveryProvisionCosts200From2007() {
    assertThat(Arrays.stream(TariffRule.values()).filter(TariffRule::hasAmount))
        .allSatisfy(
            rule ->
                assertThat(since2007().amountOn(rule, on("2007-01-01"))).isEqualTo(TWO_HUNDRED));
  }

  @Test
  void clause432_thenOnlyTimeLimitsAndWorkOrdersCountDays() {
    assertThat(Stream.of(TariffRule.values()).filter(TariffRule::perDay))
        .containsExactly(SERVICE_TIME_LIMIT, WORK_ORDER);
  }

  @Test
  void clause432b_givenVendorsContract_thenTheTariffHasNoAmount() {
    refused(
        TariffVersionRule.NO_TARIFF_AMOUNT,
        () -> since2007().amountOn(VENDOR_STB, on("2026-11-20")));
    refused(TariffVersionRule.NO_TARIFF_AMOUNT, () -> change(BY_ANALOGY, "200.00", "2027-01-01"));
  }

  @Test
  void requirements4_givenDateBeforeTheRegulation_thenNothingWasInForce() {
    refused(
        TariffVersionRule.NOT_YET_IN_FORCE,
        () -> since2007().amountOn(SERVICE_CONDUCT, on("2006-12-31")));
  }

  @Test
  void clause432a_givenRulePerEvent_thenItAccruesNoDays() {
    refused(
        TariffVersionRule.NOT_PER_DAY,
        () -> since2007().accrue(SERVICE_CONDUCT, on("2026-11-23"), on("2026-11-24")));
  }

  @Test
  void requirements4_givenEarlierValidFrom_thenTheVersionIsRefused() {
    refused(
        TariffVersionRule.RETROACTIVE,
        () -> since2007().admit(change(WORK_ORDER, "300.00", "2026-11-22"), on("2026-11-23")));
  }

  @Test
  void requirements4_givenTwoVersionsFromOneDate_thenTheSecondIsRefused() {
    var tariff = since2007(version(WORK_ORDER, "300.00", "2026-11-26"));
    refused(
        TariffVersionRule.SAME_DATE,
        () -> tariff.admit(change(WORK_ORDER, "400.00", "2026-11-26"), on("2026-11-23")));
  }

  @Test
  void requirements4_givenToday_thenTheVersionIsLetIn() {
    since2007().admit(change(WORK_ORDER, "300.00", "2026-11-23"), on("2026-11-23"));
  }

  @Test
  void requirements4_givenNoAmountOrNoReason_thenTheChangeIsRefused() {
    refused(TariffVersionRule.NOT_AN_AMOUNT, () -> change(WORK_ORDER, "0.00", "2027-01-01"));
    refused(TariffVersionRule.NOT_AN_AMOUNT, () -> change(WORK_ORDER, "1000000.01", "2027-01-01"));
  }

  private static void refused(TariffVersionRule rule, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
