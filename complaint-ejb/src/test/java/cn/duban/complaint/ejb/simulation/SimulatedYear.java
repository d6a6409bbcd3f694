package cn.duban.complaint.ejb.simulation;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.policy.OverdueCounting;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyChange;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicyVersion;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.TariffChange;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.penalty.Sweeps;
import cn.duban.complaint.ejb.shared.Beans;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.tariff.TariffConsole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** The company's year 2026: what happens when, by chance and by the calendar. */
final class SimulatedYear {
  private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final LocalDateTime END = LocalDateTime.of(2027, 1, 31, 12, 0);
  private static final int DAYS_OF_CALLS = 350;
  private static final double SWEPT_DAYS = 0.6;
  private static final TariffRule[] RULES = {
    TariffRule.WORK_ORDER, TariffRule.SERVICE_TIME_LIMIT, TariffRule.SERVICE_CONDUCT
  };

  private final TestDatabase database;
  private final TestClock clock = new TestClock("2026-01-01T00:00");
  private final Random random;
  private final Almanac almanac = new Almanac();
  private final PriorityQueue<Happening> ahead =
      new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::sequence));
  private final List<Debt> debts = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final Map<String, SimulatedCase> cases = new HashMap<>();
  private List<String> ledger = new ArrayList<>();
  private LocalDateTime now = BEGIN;
  private long sequence;
  private long steps;
  private LocalDate lastSweep = BEGIN.toLocalDate();

  private record Happening(LocalDateTime at, long sequence, Runnable step) {}

  SimulatedYear(TestDatabase database, long seed) {
    this.database = database;
    this.random = new Random(seed);
    for (var rule : RULES) {
      almanac.costs(rule, LocalDate.of(2007, 1, 1), "200.00");
    }
  }

  /** Lets it all happen; returns the last moment. */
  LocalDateTime pass(int howMany) {
    database.run(Cases::company);
    for (int i = 0; i < howMany; i++) {
      at(BEGIN.plusMinutes(random.nextInt(DAYS_OF_CALLS * 24 * 60)), this::call);
    }
    var office = new SimulatedOffice(this, database);
    for (var day = BEGIN.toLocalDate(); day.isBefore(END.toLocalDate()); day = day.plusDays(1)) {
      if (chance(SWEPT_DAYS)) {
        at(day.atTime(0, 5), this::sweep);
      }
      if (chance(0.1)) {
        at(day.atTime(random.nextInt(24), random.nextInt(60)), this::sweep);
      }
      at(day.atTime(10, 0), office::day);
    }
    for (int month = 2; month <= 11; month += 3) {
      at(LocalDateTime.of(2026, month, 1 + random.nextInt(20), 15, 0), this::changeTariff);
    }
    at(LocalDateTime.of(2026, 5, 20, 15, 0), () -> changeCounting(OverdueCounting.STARTED_24H));
    at(LocalDateTime.of(2026, 9, 9, 15, 0), () -> changeCounting(OverdueCounting.CALENDAR_DATE));
    run();
    now(END);
    Sweeps.on(database, clock).run();
    return END;
  }

  private void run() {
    while (!ahead.isEmpty() && ahead.peek().at().isBefore(END)) {
      var next = ahead.poll();
      now(next.at());
      next.step().run();
    }
  }

  private void call() {
    var complaint = new SimulatedCase(this);
    complaint.register();
    cases.put(complaint.number.value(), complaint);
  }

  /** Now and then the power fails in the middle of it. */
  private void sweep() {
    try {
      int transactions = chance(0.1) ? 1 : Integer.MAX_VALUE;
      var report = Sweeps.killedAfter(transactions, database, clock).run();
      if (report.counts().get("failed") > 0) {
        throw new AssertionError(report);
      }
      lastSweep = now.toLocalDate();
    } catch (Sweeps.Killed powerFailure) {
      // the next sweep finds what this one has left
    }
  }

  private void changeTariff() {
    var rule = RULES[random.nextInt(RULES.length)];
    var from = now.toLocalDate().plusDays(1 + random.nextInt(15));
    var amount = (150 + random.nextInt(300)) + ".50";
    almanac.costs(rule, from, amount);
    var change = new TariffChange(rule, Money.of(amount), from, "调整", "");
    as(Cases.ADMIN, beans -> beans.get(TariffConsole.class).change(change));
  }

  private void changeCounting(OverdueCounting counting) {
    var from = now.toLocalDate().plusDays(3);
    almanac.countsStarted24Hours(from, counting == OverdueCounting.STARTED_24H);
    var change = new PolicyChange(PolicyKey.OVERDUE_COUNTING, counting.name(), from, "调整");
    var version = PolicyVersion.decide(change, "admin", clock.instant(), Cases.SHANGHAI);
    as(Cases.ADMIN, beans -> beans.get(Policies.class).add(version));
  }

  /** This person does something now. */
  void as(Actor person, Consumer<Beans> step) {
    ask(
        person,
        beans -> {
          step.accept(beans);
          return true;
        });
  }

  /** The same with an answer. */
  <T> T ask(Actor person, Function<Beans, T> step) {
    steps++;
    return database.inTransaction(em -> step.apply(new Beans(em, person, clock)));
  }

  /** It happens after a time between these, in days. */
  void in(double least, double most, Runnable step) {
    at(later(least, most), step);
  }

  private void at(LocalDateTime time, Runnable step) {
    ahead.add(new Happening(time, sequence++, step));
  }

  /** A time between these, in days from now. */
  LocalDateTime later(double least, double most) {
    double days = least + random.nextDouble() * (most - least);
    return now.plusMinutes((long) (days * 24 * 60));
  }

  /** A time between these. */
  LocalDateTime between(LocalDateTime first, LocalDateTime last) {
    return first.plusMinutes(random.nextInt(1 + (int) Duration.between(first, last).toMinutes()));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  Random random() {
    return random;
  }

  LocalDateTime now() {
    return now;
  }

  private void now(LocalDateTime time) {
    now = time;
    clock.set(instant(time));
  }

  static Instant instant(LocalDateTime time) {
    return time.toInstant(ZoneOffset.ofHours(8));
  }

  /** Something is owed from now on. */
  Debt owes(String kind, boolean service, LocalDateTime begun, LocalDateTime lastInTime) {
    var debt = new Debt(kind, service, begun, lastInTime);
    debts.add(debt);
    return debt;
  }

  /** A fine for an event of this date, at the amount known now. */
  void event(String what, LocalDate date) {
    events.add(what + " " + date + " " + almanac.amount(TariffRule.SERVICE_CONDUCT, date));
  }

  /** The office writes down here what it moves. */
  void ledgerIs(List<String> lines) {
    ledger = lines;
  }

  /** Every line that has to stand in the ledger. */
  List<String> ledger() {
    return ledger;
  }

  SimulatedCase caseOf(String number) {
    return cases.get(number);
  }

  LocalDate lastSweep() {
    return lastSweep;
  }

  /** How many transactions people have made. */
  long steps() {
    return steps;
  }

  /** Every line that has to stand in the database, reckoned by hand. */
  List<String> lines(LocalDateTime today) {
    var lines = new ArrayList<>(events);
    debts.forEach(debt -> lines.addAll(debt.lines(today, almanac)));
    return lines;
  }
}
