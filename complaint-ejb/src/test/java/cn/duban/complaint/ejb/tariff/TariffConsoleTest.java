package cn.duban.complaint.ejb.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.TariffChange;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.TariffVersionRule;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.Sessions;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TariffConsoleTest {
  private static final LocalDate NOV_26 = LocalDate.of(2026, 11, 26);
  private static final Clock NOV_23 =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final TestDatabase database;

  TariffConsoleTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void clause432_givenTheFirstStart_thenEveryProvisionCosts200From2007() {
    var rows = database.inTransaction(em -> console(em).tariff());

    assertThat(rows).extracting(TariffRow::rule).containsExactly(TariffRule.values());
    assertThat(rows)
        .filteredOn(row -> row.rule().hasAmount())
        .allMatch(row -> Money.of("200.00").equals(row.amount()))
        .allMatch(row -> LocalDate.of(2007, 1, 1).equals(row.validFrom()));
    assertThat(rows)
        .filteredOn(row -> row.amount() == null)
        .extracting(TariffRow::rule)
        .containsExactly(TariffRule.VENDOR_STB, TariffRule.BY_ANALOGY);
  }

  @Test
  void requirements4_givenTheTariffBecomes300OnNov26_thenFourDaysCost1000() {
    // given
    change("300.00", NOV_26);
    // when
    var lines =
        database.inTransaction(
            em ->
                TariffTables.tariffsOn(em)
                    .tariff()
                    .accrue(
                        TariffRule.WORK_ORDER,
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 27)));
    // then
    assertThat(TariffLine.total(lines)).isEqualTo(Money.of("1000.00"));
  }

  @Test
  void givenANewVersion_whenListedOnADate_thenTheOneInForceIsShown() {
    change("300.00", NOV_26);
    var rows = database.inTransaction(em -> console(em).tariffOn(NOV_26));
    assertThat(rows)
        .filteredOn(row -> row.rule() == TariffRule.WORK_ORDER)
        .extracting(TariffRow::amount)
        .containsExactly(Money.of("300.00"));
    assertThat(versions())
        .extracting(version -> version.amount().toString())
        .containsExactly("200.00", "300.00");
  }

  @Test
  void givenTheSameDateTwice_whenChanged_thenTheSecondIsRefused() {
    change("300.00", NOV_26);
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> change("400.00", NOV_26))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(TariffVersionRule.SAME_DATE));
  }

  @Test
  void givenTwoAdministratorsAtOnce_thenTheDatabaseLetsOneIn() {
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(
            () ->
                database.run(
                    first -> {
                      console(first).change(to("300.00", NOV_26));
                      database.run(second -> console(second).change(to("400.00", NOV_26)));
                    }));
    assertThat(versions()).hasSize(2);
  }

  @Test
  void givenAPastDate_whenChanged_thenItIsRefused() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> change("300.00", LocalDate.of(2026, 11, 22)))
        .satisfies(refusal -> assertThat(refusal.field()).contains("validFrom"));
  }

  @Test
  void givenAChange_thenTheAuditTrailTellsIt() {
    change("300.00", NOV_26);
    assertThat(trail())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.event()).isEqualTo("TARIFF_CHANGED");
              assertThat(entry.detail()).isEqualTo("200.00 → 300.00 (2026-11-26): 公司文件");
            });
  }

  private void change(String amount, LocalDate validFrom) {
    database.run(em -> console(em).change(to(amount, validFrom)));
  }

  private static TariffChange to(String amount, LocalDate validFrom) {
    return new TariffChange(TariffRule.WORK_ORDER, Money.of(amount), validFrom, "公司文件", "");
  }

  private List<TariffVersionRow> versions() {
    return database.inTransaction(em -> console(em).versions(TariffRule.WORK_ORDER));
  }

  private List<AuditEntry> trail() {
    return database.inTransaction(em -> AuditTrails.on(em).of("tariff", "WORK_ORDER"));
  }

  private static TariffConsole console(EntityManager em) {
    var console = new TariffConsole();
    console.tariffs = TariffTables.tariffsOn(em);
    console.trail = AuditTrails.on(em);
    console.clock = NOV_23;
    console.session = Sessions.of("admin");
    return console;
  }
}
