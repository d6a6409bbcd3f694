package cn.duban.complaint.domain.settlement;

import static cn.duban.complaint.domain.settlement.LedgerFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 4.2.6, 4.3.6: what a month takes and gives. */
class LedgerTest {
  @Test
  void clause436_givenAFineOf200_whenGranted_then200AreRefundedAnd40Compensated() {
    var refund = Refund.of(Money.of("200.00"), new BigDecimal("1.20"));
    assertThat(refund.fine()).isEqualTo(Money.of("200.00"));
    assertThat(refund.compensation()).isEqualTo(Money.of("40.00"));
    assertThat(refund.total()).isEqualTo(Money.of("240.00"));
  }

  @Test
  void clause436_givenGrantedInDecember_thenItIsPaidInJanuary() {
    assertThat(Ledger.followingMonth(YearMonth.of(2026, 12))).isEqualTo(YearMonth.of(2027, 1));
  }

  @Test
  void clause426_givenFourDaysAndARefund_thenTheNetIsTheSignedSum() {
    // given
    var charge = charge("WL", "800.00", "2026-12");
    var earlier = charge("WL", "200.00", "2026-11");
    // when
    var back = refund(earlier, "2026-12");
    var month = DepartmentSettlement.of(List.of(charge, back.get(0), back.get(1))).get(0);
    // then
    assertThat(month.total(LedgerLineType.CHARGE)).isEqualTo(Money.of("800.00"));
    assertThat(month.total(LedgerLineType.REFUND)).isEqualTo(Money.of("200.00"));
    assertThat(month.total(LedgerLineType.COMPENSATION)).isEqualTo(Money.of("40.00"));
    assertThat(month.net()).hasToString("-560.00");
  }

  @Test
  void givenARefund_thenItNamesTheNoticeTheAppealAndThePersonOfItsCharge() {
    var charge = charge("WL", "200.00", "2026-11");
    assertThat(refund(charge, "2026-12"))
        .allSatisfy(
            line -> {
              assertThat(line.noticeNumber()).isEqualTo(charge.noticeNumber());
              assertThat(line.notice()).isEqualTo(charge.notice());
              assertThat(line.person()).isEqualTo(charge.person());
              assertThat(line.appeal()).contains(APPEAL);
              assertThat(line.period()).isEqualTo(YearMonth.of(2026, 12));
            });
  }

  @Test
  void givenTwoDepartments_thenEachHasItsOwnSum() {
    var months =
        DepartmentSettlement.of(
            List.of(charge("YX", "200.00", "2026-11"), charge("KD", "400.00", "2026-11")));
    assertThat(months).extracting(month -> month.department().code()).containsExactly("KD", "YX");
    assertThat(months)
        .extracting(month -> month.net().toString())
        .containsExactly("-400.00", "-200.00");
    assertThat(months.get(0).byPerson()).containsOnlyKeys("李四");
  }
}
