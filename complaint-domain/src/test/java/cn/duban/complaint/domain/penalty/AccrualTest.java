package cn.duban.complaint.domain.penalty;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.penalty.PenaltyFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.calendar.OverdueDays;
import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.tariff.TariffFixtures;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 每超期1天扣罚责任部门200元 (4.3.2 b, d): a draft that grows with what is overdue. */
class AccrualTest {
  @Test
  void clause432d_givenCapaDueNov23_whenFourDaysLate_thenFourLinesAnd800() {
    var notice = growing();
    notice.accrue(late(4, false), MONDAY_NOON);
    assertThat(dates(notice)).isEqualTo(days(1, 2, 3, 4));
    assertThat(notice.amount()).isEqualTo(Money.of("800.00"));
    assertThat(notice.growing()).isTrue();
  }

  @Test
  void givenTheSameRunTwice_thenNothingIsAdded() {
    var notice = growing();
    notice.accrue(late(4, false), MONDAY_NOON);
    var lines = notice.lines();
    notice.accrue(late(4, false), MONDAY_NOON);
    assertThat(notice.lines()).isEqualTo(lines);
    assertThat(events(notice)).isEmpty();
  }

  @Test
  void givenGrowing_whenConfirmed_thenItIsRefusedUntilHandedIn() {
    var notice = growing();
    notice.accrue(late(2, false), MONDAY_NOON);
    refused(PenaltyRule.STILL_GROWING, () -> notice.confirm("属实", fresh(), by(CS_MANAGER)));
    notice.accrue(late(3, true), MONDAY_NOON);
    assertThat(notice.growing()).isFalse();
    assertThat(events(notice)).containsExactly("NOTICE_COMPLETED");
    notice.confirm("属实", fresh(), by(CS_MANAGER));
    assertThat(notice.status()).isEqualTo(PenaltyStatus.CONFIRMED);
  }

  @Test
  void givenCutOff_thenTheRestGoesToAFurtherNoticeAndBothAddUp() {
    // given
    var first = growing();
    first.accrue(late(2, false), MONDAY_NOON);
    first.cutOff(by(CS_MANAGER));
    // when
    var second = growing();
    second.accrue(lateExcept(Set.copyOf(dates(first)), 5, true), MONDAY_NOON);
    // then
    assertThat(dates(first)).isEqualTo(days(1, 2));
    assertThat(dates(second)).isEqualTo(days(3, 4, 5));
    assertThat(second.explanation().countedDates()).isEqualTo(dates(second));
    assertThat(first.amount().plus(second.amount())).isEqualTo(Money.of("1000.00"));
  }

  @Test
  void givenComplete_whenCutOffOrGrown_thenItIsRefused() {
    var notice = growing();
    notice.accrue(late(2, true), MONDAY_NOON);
    refused(PenaltyRule.NOT_GROWING, () -> notice.cutOff(by(CS_MANAGER)));
    refused(PenaltyRule.NOT_GROWING, () -> notice.accrue(late(3, true), MONDAY_NOON));
    refused(DutyRule.NOT_YOURS, () -> growing().cutOff(by(WL_MANAGER)));
  }

  @Test
  void clause431_givenTheExecutiveHeldTwoDays_thenTheyAreNobodysAndSaidSo() {
    var notice = growing();
    notice.accrue(late(4, true, DUE_ON.plusDays(2), DUE_ON.plusDays(3)), MONDAY_NOON);
    assertThat(dates(notice)).isEqualTo(days(1, 4));
    assertThat(notice.explanation().days()).hasSize(4);
    assertThat(notice.explanation().counted()).isEqualTo(2);
  }

  @Test
  void givenADayTurnsOutToBeTheExecutives_thenItsLineGoesAndTheListStillAddsUp() {
    var notice = growing();
    notice.accrue(late(3, false), MONDAY_NOON);
    notice.accrue(late(3, false, DUE_ON.plusDays(3)), MONDAY_NOON);
    assertThat(dates(notice)).isEqualTo(days(1, 2));
    assertThat(notice.amount()).isEqualTo(Money.of("400.00"));
    assertThat(notice.explanation().countedDates()).isEqualTo(dates(notice));
  }

  @Test
  void givenItWasDoneInTimeAfterAll_thenTheDraftIsVoid() {
    var notice = growing();
    notice.accrue(late(1, false), MONDAY_NOON);
    notice.accrue(late(0, true), MONDAY_NOON);
    assertThat(notice.status()).isEqualTo(PenaltyStatus.VOIDED);
    assertThat(notice.amount()).isEqualTo(Money.ZERO);
  }

  @Test
  void requirements3_givenADearerTariffLater_thenTheLinesThatStandKeepTheirAmount() {
    var notice = growing();
    notice.accrue(late(2, false), MONDAY_NOON);
    var dearer =
        TariffFixtures.since2007(
            TariffFixtures.version(TariffRule.WORK_ORDER, "300.00", "2026-11-25"));
    var overdue = OverdueDays.explain(DUE_ON, DUE_ON.plusDays(3), Set.of(), "4.2.2");
    notice.accrue(Accrual.of(overdue, Set.of(), dearer, TariffRule.WORK_ORDER, true), MONDAY_NOON);
    assertThat(notice.lines())
        .extracting(line -> line.amount().toString())
        .containsExactly("200.00", "200.00", "300.00");
  }

  @Test
  void clause432b_givenAPromisedService_thenItsRuleIsTheTimeLimit() {
    assertThat(new LateObligation(DISPATCH, ObligationType.SERVICE).rule())
        .isEqualTo(TariffRule.SERVICE_TIME_LIMIT);
    assertThat(new LateObligation(DISPATCH, ObligationType.REPLY).rule())
        .isEqualTo(TariffRule.WORK_ORDER);
  }

  private static List<LocalDate> dates(PenaltyNotice notice) {
    return notice.lines().stream().map(AccrualLine::date).toList();
  }

  private static List<LocalDate> days(long... after) {
    return Arrays.stream(after).mapToObj(DUE_ON::plusDays).toList();
  }
}
