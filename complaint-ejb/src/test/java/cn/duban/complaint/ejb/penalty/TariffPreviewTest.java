package cn.duban.complaint.ejb.penalty;

import static cn.duban.complaint.ejb.penalty.People.CLERK;
import static cn.duban.complaint.ejb.penalty.People.WL;
import static cn.duban.complaint.ejb.penalty.People.clock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.penalty.Charge;
import cn.duban.complaint.domain.penalty.NoticeFilter;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.SupposedDepartment;
import cn.duban.complaint.domain.penalty.SupposedMonth;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersionRule;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import cn.duban.complaint.ejb.tariff.TariffTables;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another amount would have changed in November: CAPA due Nov 28, counted until Dec 2. */
@DatabaseTest
class TariffPreviewTest {
  private static final Instant LATER = Instant.parse("2026-12-02T05:00:00Z");

  private final TestDatabase database;

  TariffPreviewTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void aCapaOverdueFromNov29ToDec2() {
    database.run(People::settle);
    database.run(
        em -> {
          var type = ObligationType.CAPA;
          var capa =
              ObligationTables.bookOn(em, clock("2026-11-25T12:00:00+08:00"))
                  .open(
                      new Debt(type, null, null, WL, WL, type.owner()),
                      Instant.parse("2026-11-25T04:00:00Z"));
          em.flush();
          var later = clock("2026-12-02T12:00:00+08:00");
          var desk = PenaltyTables.desk(em, CLERK, later, PenaltyTables.eventsOn(em, later));
          PenaltyTables.accrual(em, desk, later).accrue(List.of(capa.id()));
        });
  }

  @Test
  void clause432d_givenTwoOverdueDaysInNovember_whenTheyHadCost300_thenItIs200More() {
    var preview = preview(TariffRule.WORK_ORDER, "300");
    assertThat(preview.month()).hasToString("2026-11");
    assertThat(preview.lines()).isEqualTo(2);
    assertThat(preview.before()).isEqualTo(Money.of("400.00"));
    assertThat(preview.after()).isEqualTo(Money.of("600.00"));
    assertThat(preview.difference()).isEqualByComparingTo("200.00");
    assertThat(preview.departments())
        .extracting(SupposedDepartment::department, each -> each.notices().size())
        .containsExactly(tuple(WL, 1));
  }

  @Test
  void givenLess_whenTheyHadCostIt_thenTheDifferenceIsNegative() {
    assertThat(preview(TariffRule.WORK_ORDER, "150.50").difference())
        .isEqualByComparingTo("-99.00");
  }

  @Test
  void givenAnotherRule_thenNothingWouldHaveChanged() {
    var preview = preview(TariffRule.SERVICE_CONDUCT, "300");
    assertThat(preview.departments()).isEmpty();
    assertThat(preview.difference()).isZero();
  }

  @Test
  void givenAVoidedNotice_thenItsLinesDoNotCount() {
    database.run(
        em -> {
          var notice = PenaltyTables.noticesOn(em).list(NoticeFilter.ALL, CLERK, 0, 1).get(0);
          notice.complete("system", LATER);
          notice.makeVoid("误开", "kf.manager", LATER);
        });
    assertThat(preview(TariffRule.WORK_ORDER, "300").lines()).isZero();
  }

  @Test
  void clause433_givenAFineByAnalogy_whenTheRuleItFollowsCostsMore_thenItCountsToo() {
    var day = LocalDate.of(2026, 11, 20);
    database.run(
        em ->
            PenaltyTables.noticesOn(em)
                .add(
                    PenaltyNotice.draft(
                        new Charge(
                            TariffRule.BY_ANALOGY,
                            TariffRule.SERVICE_CONDUCT,
                            WL,
                            null,
                            null,
                            null,
                            null,
                            "参照"),
                        List.of(new TariffLine(day, Money.of("200.00"))),
                        Explanation.NONE,
                        "kf.clerk",
                        LATER)));
    assertThat(preview(TariffRule.SERVICE_CONDUCT, "500").difference())
        .isEqualByComparingTo("300.00");
  }

  @Test
  void givenNoAmount_whenTried_thenItIsRefusedBesideTheField() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> preview(TariffRule.WORK_ORDER, "1e999999999"))
        .satisfies(
            refusal -> {
              assertThat(refusal.rule()).isEqualTo(TariffVersionRule.NOT_AN_AMOUNT);
              assertThat(refusal.field()).contains("amount");
            });
  }

  private SupposedMonth preview(TariffRule rule, String amount) {
    return database.inTransaction(
        em -> {
          var preview = new TariffPreview();
          preview.notices = PenaltyTables.noticesOn(em);
          preview.tariffs = TariffTables.tariffsOn(em);
          preview.clock = clock("2026-12-02T12:00:00+08:00");
          return preview.lastMonth(rule, new BigDecimal(amount));
        });
  }
}
