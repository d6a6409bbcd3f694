package cn.duban.complaint.ejb.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.CommitmentChange;
import cn.duban.complaint.domain.tariff.ServiceCommitment;
import cn.duban.complaint.domain.tariff.TariffVersionRule;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.Sessions;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CommitmentConsoleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate IN_DECEMBER = LocalDate.of(2026, 12, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final TestDatabase database;

  CommitmentConsoleTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void clause432b_givenTheFirstStart_thenTheNineCommitmentsStand() {
    assertThat(inForce(TODAY))
        .extracting(ServiceCommitment::code, each -> each.limit().amount(), each -> unit(each))
        .containsExactly(
            tuple("ADD_ON", 3, LimitUnit.WORKING_DAYS),
            tuple("BROADBAND_INSTALL", 5, LimitUnit.WORKING_DAYS),
            tuple("BROADBAND_REPAIR", 24, LimitUnit.HOURS),
            tuple("CABLE_INSTALL", 3, LimitUnit.WORKING_DAYS),
            tuple("CABLE_REPAIR", 24, LimitUnit.HOURS),
            tuple("MOVE", 3, LimitUnit.WORKING_DAYS),
            tuple("RECONNECT", 1, LimitUnit.CALENDAR_DAYS),
            tuple("STB_INSTALL", 2, LimitUnit.CALENDAR_DAYS),
            tuple("SUSPEND", 1, LimitUnit.CALENDAR_DAYS));
  }

  @Test
  void givenANewVersion_whenFoundOnADate_thenTheOneInForceAnswers() {
    // given
    change("MOVE", 2, IN_DECEMBER);
    // then
    assertThat(limitOf("MOVE", TODAY)).isEqualTo(3);
    assertThat(limitOf("MOVE", IN_DECEMBER)).isEqualTo(2);
    assertThat(inForce(IN_DECEMBER)).hasSize(9);
    assertThat(listed()).hasSize(10);
  }

  @Test
  void givenANewService_whenPromised_thenItIsOneMore() {
    change("FIBRE_INSTALL", 7, TODAY);
    assertThat(limitOf("FIBRE_INSTALL", TODAY)).isEqualTo(7);
  }

  @Test
  void givenDateBeforeTheFirstPromise_whenLookedFor_thenThereIsNone() {
    var early = LocalDate.of(2006, 12, 31);
    assertThat(find("MOVE", early)).isEmpty();
  }

  @Test
  void givenTheSameDateTwice_whenChanged_thenTheSecondIsRefused() {
    change("MOVE", 2, IN_DECEMBER);
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> change("MOVE", 1, IN_DECEMBER))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(TariffVersionRule.SAME_DATE));
  }

  @Test
  void givenAChange_thenTheAuditTrailTellsIt() {
    change("MOVE", 2, IN_DECEMBER);
    assertThat(trail())
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.detail()).isEqualTo("移机: 2 WORKING_DAYS (2026-12-01)"));
  }

  private static LimitUnit unit(ServiceCommitment commitment) {
    return commitment.limit().unit();
  }

  private int limitOf(String code, LocalDate on) {
    return find(code, on).orElseThrow().limit().amount();
  }

  private void change(String code, int limit, LocalDate validFrom) {
    var change = new CommitmentChange(code, "移机", limit, LimitUnit.WORKING_DAYS, validFrom);
    database.run(em -> console(em).change(change));
  }

  private List<ServiceCommitment> inForce(LocalDate on) {
    return database.inTransaction(em -> TariffTables.commitmentsOn(em).listOn(on));
  }

  private List<CommitmentRow> listed() {
    return database.inTransaction(em -> console(em).commitments());
  }

  private Optional<ServiceCommitment> find(String code, LocalDate on) {
    return database.inTransaction(em -> TariffTables.commitmentsOn(em).find(code, on));
  }

  private List<AuditEntry> trail() {
    return database.inTransaction(em -> AuditTrails.on(em).of("commitment", "MOVE"));
  }

  private static CommitmentConsole console(EntityManager em) {
    var console = new CommitmentConsole();
    console.commitments = TariffTables.commitmentsOn(em);
    console.trail = AuditTrails.on(em);
    console.clock = CLOCK;
    console.session = Sessions.of("admin");
    return console;
  }
}
