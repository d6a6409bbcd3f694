package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Lines of the ledger. */
final class LedgerFixtures {
  static final UUID APPEAL = UUID.fromString("019aa000-0000-7000-8000-000000000003");
  private static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T04:00:00Z");

  private LedgerFixtures() {}

  static LedgerLine charge(String department, String amount, String month) {
    var posting =
        new Posting(
            Ids.next(FRIDAY_NOON),
            new PenaltyNoticeNumber("2026KF001"),
            null,
            new DepartmentCode(department),
            "李四",
            "zh.officer",
            FRIDAY_NOON);
    return Ledger.charge(posting, Money.of(amount), YearMonth.parse(month));
  }

  static List<LedgerLine> refund(LedgerLine charge, String month) {
    return Ledger.refund(
        Posting.back(charge, APPEAL, "gm", FRIDAY_NOON),
        Refund.of(charge.amount(), new BigDecimal("1.20")),
        YearMonth.parse(month));
  }
}
