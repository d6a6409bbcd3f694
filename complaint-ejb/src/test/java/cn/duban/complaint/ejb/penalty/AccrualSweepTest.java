package cn.duban.complaint.ejb.penalty;

import static cn.duban.complaint.ejb.penalty.People.WL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.penalty.NoticeFilter;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import cn.duban.complaint.ejb.supervision.Owed;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The accrual of many obligations: failing, killed, on two nodes at once (4.3.2 b, d). */
@DatabaseTest
class AccrualSweepTest {
  private static final int MANY = 30;
  private final TestDatabase database;
  private final TestClock clock = new TestClock("2026-11-25T00:05");

  AccrualSweepTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void manySheetsTwoDaysOverdue() {
    database.run(People::settle);
    IntStream.range(0, MANY).forEach(i -> owed("2026-11-23T23:59:59.999999"));
  }

  @Test
  void givenOneThatFails_thenTheOthersHaveTheirLines_andItIsTriedAgain() {
    owed("2006-11-23T23:59:59.999999"); // before there was a tariff

    var report = Sweeps.on(database, clock).run();

    assertThat(report.counts())
        .containsEntry("obligations", MANY + 1)
        .containsEntry("lines", 2 * MANY)
        .containsEntry("failed", 1);
    assertThat(Sweeps.on(database, clock).run().counts())
        .containsEntry("lines", 0)
        .containsEntry("failed", 1);
  }

  @Test
  void givenThePowerFails_thenTheNextRunGivesTheSameLinesOnce() {
    assertThatExceptionOfType(Sweeps.Killed.class)
        .isThrownBy(() -> Sweeps.killedAfter(1, database, clock).run());
    assertThat(notices()).isEmpty();

    Sweeps.on(database, clock).run();
    Sweeps.on(database, clock).run();

    assertThat(notices()).hasSize(MANY).allSatisfy(n -> assertThat(n.lines()).hasSize(2));
  }

  @Test
  void givenTwoNodesAtOnce_thenEachDayHasOneLine() throws Exception {
    var nodes = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> node = () -> Sweeps.on(database, clock).run().counts().get("failed");
      for (var failed : nodes.invokeAll(List.of(node, node))) {
        assertThat(failed.get()).isZero();
      }
    } finally {
      nodes.shutdownNow();
    }

    assertThat(notices()).hasSize(MANY).allSatisfy(n -> assertThat(n.lines()).hasSize(2));
  }

  private void owed(String dueAt) {
    database.run(
        em -> {
          var type = ObligationType.CAPA;
          var debt = new Debt(type, null, null, WL, WL, type.owner());
          ObligationTables.on(em).add(Owed.of(debt, dueAt));
        });
  }

  private List<PenaltyNotice> notices() {
    return database.inTransaction(
        em -> PenaltyTables.noticesOn(em).list(NoticeFilter.ALL, People.CLERK, 0, 2 * MANY));
  }
}
