package cn.duban.complaint.domain.settlement;

import static cn.duban.complaint.domain.settlement.LedgerFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** A balance is a sum of lines, whatever was fined and whichever of it came back (4.3.6). */
class LedgerPropertyTest {
  @Property
  void theBalanceIsWhatWasGivenLessWhatWasTaken(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 9_999_999) Integer> fen) {
    var lines = new ArrayList<LedgerLine>();
    long expected = 0;
    for (int i = 0; i < fen.size(); i++) {
      var charge = charge("WL", BigDecimal.valueOf(fen.get(i), 2).toPlainString(), "2026-11");
      lines.add(charge);
      expected -= fen.get(i);
      if (i % 2 == 0) {
        var back = refund(charge, "2026-12");
        lines.addAll(back);
        expected += back.get(0).amount().yuan().unscaledValue().longValue();
        expected += back.get(1).amount().yuan().unscaledValue().longValue();
      }
    }
    assertThat(Balance.of(lines).yuan()).isEqualByComparingTo(BigDecimal.valueOf(expected, 2));
    var parts =
        DepartmentSettlement.of(lines).stream()
            .map(DepartmentSettlement::net)
            .reduce(Balance.ZERO, Balance::plus);
    assertThat(parts).isEqualTo(Balance.of(lines));
  }

  @Property
  void aGrantedAppealPaysTheFactorOfTheFine(
      @ForAll @BigRange(min = "0.00", max = "9999999.99") @Scale(2) BigDecimal fine,
      @ForAll @BigRange(min = "1.00", max = "10.00") @Scale(2) BigDecimal factor) {
    var refund = Refund.of(new Money(fine.setScale(2, RoundingMode.UNNECESSARY)), factor);
    assertThat(refund.total().yuan())
        .isEqualByComparingTo(fine.multiply(factor).setScale(2, RoundingMode.HALF_UP));
    assertThat(refund.fine().yuan()).isEqualByComparingTo(fine);
  }
}
