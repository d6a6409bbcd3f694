package cn.duban.complaint.ejb.penalty;

import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import cn.duban.complaint.ejb.supervision.Owed;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How long the accrual takes on PostgreSQL beside plain SQL that writes the very same rows from a
 * copy: on the first day drafts, their lines and their entries in the trail; on the next day one
 * line more for each draft, with its new amount and explanation. Prints the durations and asserts
 * none; {@code -Pbenchmark} takes 100,000 open obligations, a tenth of them overdue.
 */
@DatabaseTest
class AccrualSweepBenchmarkTest {
  private static final Logger LOG = System.getLogger(AccrualSweepBenchmarkTest.class.getName());
  private static final int OPEN = Integer.getInteger("benchmark.obligations", 5_000);
  private static final int OVERDUE = OPEN / 10;

  private final TestDatabase database;
  private final TestClock clock = new TestClock("2026-11-24T00:05");

  AccrualSweepBenchmarkTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenATenthIsOverdue_thenTheSweepIsComparedWithPlainSql() {
    assumeTrue(database.toString().equals("PostgreSQL"));
    fill();
    sweep("2026-11-24T00:05"); // warms up, and makes the rows that the plain SQL copies
    keepCopies("first");
    empty();
    long plainFirst = time(() -> insertCopies());
    empty();
    long sweepFirst = time(() -> sweep("2026-11-24T00:05"));
    execute("analyze"); // as the database does by itself in a day
    long sweepNext = time(() -> sweep("2026-11-25T00:05"));
    keepCopies("next");
    backToTheFirstDay();
    long plainNext = time(() -> insertNextDay());

    assertThat(count("accrual_line")).isEqualTo(2L * OVERDUE);
    report("first day, a draft and a line for each", plainFirst, sweepFirst);
    report("next day, a line for each draft", plainNext, sweepNext);
    plan().forEach(line -> LOG.log(Level.WARNING, line));
  }

  private static void report(String what, long plain, long sweep) {
    LOG.log(
        Level.WARNING,
        "accrual of %d of %d open obligations, %s: plain SQL %d ms, sweep %d ms, ratio %.1f"
            .formatted(OVERDUE, OPEN, what, plain, sweep, (double) sweep / plain));
  }

  private void fill() {
    database.run(
        em -> {
          Cases.company(em);
          var complaint = Cases.dispatched(1, Cases.words("网速慢"), "2026-11-20T10:00", WL);
          ComplaintTables.complaintsOn(em).add(complaint);
          var owed =
              Owed.by(WL, ObligationType.REPLY, complaint.number(), "2026-11-23T23:59:59.999999");
          ObligationTables.on(em).add(owed);
        });
    multiply("complaint", "number", "'2026KF' || (1000 + g)", "id", "gen_random_uuid()");
    multiply(
        "obligation",
        "complaint",
        "'2026KF' || (1000 + g)",
        "id",
        "gen_random_uuid()",
        "due_at",
        "due_at + case when g <= %d then interval '0' else interval '30 days' end"
            .formatted(OVERDUE));
    execute("delete from obligation where complaint = '2026KF001'");
    execute("analyze");
  }

  /** Copies the one row of a table, with these columns computed. */
  private void multiply(String table, String... computed) {
    var columns = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (var column : strings(COLUMNS.formatted(table))) {
      int at = List.of(computed).indexOf(column);
      columns.add(column);
      values.add(at < 0 ? "t." + column : computed[at + 1]);
    }
    execute(
        "insert into %s (%s) select %s from %s t, generate_series(1, %d) g"
            .formatted(table, String.join(",", columns), String.join(",", values), table, OPEN));
  }

  private static final String COLUMNS =
      "select column_name from information_schema.columns where table_name = '%s'"
          + " and table_schema = 'public' order by ordinal_position";

  private void sweep(String now) {
    clock.set(now);
    var report = Sweeps.on(database, clock).run();
    assertThat(report.counts()).containsEntry("lines", OVERDUE).containsEntry("failed", 0);
  }

  private void keepCopies(String name) {
    execute("create table notice_%s as select * from penalty_notice".formatted(name));
    execute("create table line_%s as select * from accrual_line".formatted(name));
    execute("create table audit_%s as select * from audit_entry".formatted(name));
    execute("analyze");
  }

  private void empty() {
    execute("truncate accrual_line, penalty_notice, audit_entry cascade");
  }

  private void insertCopies() {
    execute(
        """
        insert into penalty_notice select * from notice_first;
        insert into accrual_line select * from line_first;
        insert into audit_entry select * from audit_first
        """);
  }

  private void backToTheFirstDay() {
    execute(
        """
        delete from accrual_line where on_date = date '2026-11-25';
        update penalty_notice n set amount = c.amount - 200, version = c.version - 1
          from notice_next c where n.id = c.id
        """);
    execute("vacuum analyze accrual_line");
    execute("vacuum analyze penalty_notice");
  }

  private void insertNextDay() {
    execute(
        """
        insert into accrual_line select * from line_next where on_date = date '2026-11-25';
        update penalty_notice n
          set amount = c.amount, explanation = c.explanation, version = c.version
          from notice_next c where n.id = c.id
        """);
  }

  private List<String> plan() {
    return strings(
        """
        explain select id from obligation o
        where penalised and not accrual_complete and due_at < timestamptz '2026-11-24 00:05+08'
          and (department is not null
            or exists (select 1 from obligation_holder h where h.obligation_id = o.id))
        order by id
        """);
  }

  private long count(String table) {
    return Long.parseLong(strings("select count(*) from " + table).get(0));
  }

  private static long time(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return Math.max(1, (System.nanoTime() - begin) / 1_000_000);
  }

  private void execute(String sql) {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> strings(String sql) {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var strings = new ArrayList<String>();
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
      return strings;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
