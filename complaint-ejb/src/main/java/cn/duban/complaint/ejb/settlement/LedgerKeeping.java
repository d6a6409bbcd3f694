package cn.duban.complaint.ejb.settlement;

import cn.duban.complaint.domain.appeal.AppealEvent;
import cn.duban.complaint.domain.penalty.PenaltyEvent;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.settlement.Ledger;
import cn.duban.complaint.domain.settlement.LedgerLine;
import cn.duban.complaint.domain.settlement.Posting;
import cn.duban.complaint.domain.settlement.Refund;
import cn.duban.complaint.domain.settlement.Settlements;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Writes the ledger: a charge when a notice is executed (4.2.6), the refund when an appeal against
 * it is granted (4.3.6). Doing either twice writes nothing twice.
 */
@Dependent
public class LedgerKeeping {
  @Inject Settlements settlements;
  @Inject Policies policies;
  @Inject Clock clock;

  void on(@Observes PenaltyEvent.Executed event) {
    var stamp = event.stamp();
    var open = settlements.openFrom(YearMonth.from(date(stamp.at())));
    if (settlements.chargeOf(stamp.notice()).isEmpty()) {
      var posting =
          new Posting(
              stamp.notice(),
              event.number(),
              null,
              stamp.department(),
              event.person(),
              stamp.by(),
              stamp.at());
      settlements.add(Ledger.charge(posting, event.amount(), open));
    }
  }

  /**
   * Of a notice that was not executed nothing was taken, so nothing comes back. Asked after the
   * notice is held and void or executed for good: else one executed at this moment were charged and
   * never given back.
   */
  void on(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) AppealEvent.Granted event) {
    settlements.chargeOf(event.stamp().notice()).ifPresent(charge -> giveBack(charge, event));
  }

  private void giveBack(LedgerLine charge, AppealEvent.Granted event) {
    var stamp = event.stamp();
    var grantedOn = date(stamp.at());
    var open = settlements.openFrom(Ledger.followingMonth(YearMonth.from(grantedOn)));
    if (!settlements.isRefunded(charge.notice())) {
      var factor = policies.on(grantedOn).factor(PolicyKey.REFUND_FACTOR);
      var posting = Posting.back(charge, stamp.appeal(), stamp.by(), stamp.at());
      Ledger.refund(posting, Refund.of(charge.amount(), factor), open).forEach(settlements::add);
    }
  }

  private LocalDate date(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
