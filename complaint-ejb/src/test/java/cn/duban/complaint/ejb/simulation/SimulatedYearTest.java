package cn.duban.complaint.ejb.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A year of the company by chance, through the real boundaries, and what everybody pays for it:
 * line for line the same as reckoned by hand (requirements §2 to §5). {@code -Psimulation} makes it
 * 20,000 cases, {@code -Dsimulation.seed=} another year.
 */
@DatabaseTest
class SimulatedYearTest {
  private static final Logger LOG = System.getLogger(SimulatedYearTest.class.getName());
  private static final int CASES = Integer.getInteger("simulation.cases", 600);
  private static final int CASES_IN_A_FILE = 60;
  private static final long SEED = Long.getLong("simulation.seed", 20260101L);

  private final TestDatabase database;

  SimulatedYearTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void requirements4_givenAYearOfChance_thenEveryLineIsAsReckonedByHand() {
    int cases = database.toString().equals("PostgreSQL") ? CASES : CASES_IN_A_FILE;
    long begin = System.nanoTime();
    var year = new SimulatedYear(database, SEED);

    var today = year.pass(cases);

    var expected = year.lines(today);
    LOG.log(
        Level.WARNING,
        "%s: %d cases, %d transactions, %d lines, %d ledger lines, seed %d, in %s"
            .formatted(
                database,
                cases,
                year.steps(),
                expected.size(),
                year.ledger().size(),
                SEED,
                Duration.ofNanos(System.nanoTime() - begin)
                    .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)));
    assertSame(Tables.lines(database), expected);
    assertSame(Tables.ledger(database), year.ledger());
  }

  /** The same lines; else only those that differ are shown. */
  private static void assertSame(List<String> actual, List<String> expected) {
    var surplus = new ArrayList<>(sorted(actual));
    var missing = new ArrayList<>(sorted(expected));
    remove(surplus, expected);
    remove(missing, actual);
    assertThat(surplus).as("in the database, not reckoned").isEmpty();
    assertThat(missing).as("reckoned, not in the database").isEmpty();
    assertThat(actual).hasSameSizeAs(expected).isNotEmpty();
  }

  private static void remove(List<String> from, List<String> lines) {
    var known = new java.util.HashSet<>(lines);
    from.removeIf(known::contains);
  }

  private static List<String> sorted(List<String> lines) {
    var sorted = new ArrayList<>(lines);
    Collections.sort(sorted);
    return sorted;
  }
}
