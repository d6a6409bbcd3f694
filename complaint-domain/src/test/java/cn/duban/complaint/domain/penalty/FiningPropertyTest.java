package cn.duban.complaint.domain.penalty;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.CS_MANAGER;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.KD;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.WL;
import static cn.duban.complaint.domain.complaint.ComplaintFixtures.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.calendar.CalendarFixtures;
import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.Deadlines;
import cn.duban.complaint.domain.calendar.ExplainedDay;
import cn.duban.complaint.domain.policy.OverdueCounting;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.tariff.Tariff;
import cn.duban.complaint.domain.tariff.TariffFixtures;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Each department answers only for the days on which it held the case (requirements §2): whatever
 * happens to a promised service, and whenever the accrual runs.
 */
class FiningPropertyTest {
  private static final Instant ACCEPTED = CalendarFixtures.at("2026-11-18 10:00");
  private static final StageLimit A_DAY = StageLimit.parse("24 HOURS penalised");
  private static final Tariff TARIFF =
      TariffFixtures.since2007(
          TariffFixtures.version(TariffRule.SERVICE_TIME_LIMIT, "300.00", "2026-11-26"));

  /** What can happen to it. */
  private enum Happening {
    DISPATCHED_TO_WL,
    DISPATCHED_TO_KD,
    RETURNED,
    CONSENT_ASKED,
    CONSENT_DECIDED,
    DONE,
    ACCRUED,
    CUT_OFF
  }

  private record Step(Happening what, int hoursLater) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Happening.class), Arbitraries.integers().between(0, 60))
        .as(Step::new)
        .list()
        .ofMaxSize(25);
  }

  @Property
  void anyRunsInBetweenGiveTheLinesOfOneRunAtTheEnd(
      @ForAll("steps") List<Step> steps, @ForAll OverdueCounting counting) {
    var often = new Course(counting, true);
    var once = new Course(counting, false);
    steps.forEach(often::take);
    steps.forEach(once::take);

    assertThat(often.end()).containsExactlyInAnyOrderElementsOf(once.end());
    assertThat(often.dates()).doesNotHaveDuplicates();
  }

  @Property
  void everyOverdueDayIsOneDepartmentsOrNobodysForAReason(
      @ForAll("steps") List<Step> steps, @ForAll OverdueCounting counting) {
    var course = new Course(counting, false);
    steps.forEach(course::take);
    course.end();

    for (var day : course.whole()) {
      long payers =
          course.owed.answering().stream()
              .filter(department -> course.paysFor(department, day))
              .count();
      if (day.counted()) {
        assertThat(payers).isLessThanOrEqualTo(1);
        assertThat(payers == 1 || course.owed.department().isEmpty()).isTrue();
      } else {
        assertThat(payers).isZero();
        assertThat(day.reason())
            .isIn(DayReason.HELD_BY_EXECUTIVE, DayReason.HELD_BY_CUSTOMER_SERVICE);
      }
    }
  }

  @Property
  void aLaterMomentChangesNoEarlierDay(
      @ForAll("steps") List<Step> steps, @ForAll OverdueCounting counting) {
    var course = new Course(counting, false);
    steps.forEach(course::take);
    var before = course.whole();

    course.now = course.now.plus(Duration.ofDays(9));

    assertThat(course.whole().subList(0, before.size())).isEqualTo(before);
  }

  @Property
  void eachNoticeIsTheSumOfItsExplanation(
      @ForAll("steps") List<Step> steps, @ForAll OverdueCounting counting) {
    var course = new Course(counting, true);
    steps.forEach(course::take);
    course.end();

    assertThat(course.notices)
        .allSatisfy(
            notice ->
                assertThat(notice.explanation().countedDates())
                    .isEqualTo(notice.lines().stream().map(AccrualLine::date).toList()));
  }

  /** One service and its notices. */
  private static final class Course {
    private final Obligation owed;
    private final boolean accruedInBetween;
    private final List<PenaltyNotice> notices = new ArrayList<>();
    private Instant now = CalendarFixtures.at("2026-11-20 10:00");

    Course(OverdueCounting counting, boolean accruedInBetween) {
      var type = ObligationType.SERVICE;
      owed =
          Obligation.begin(
              new Debt(type, null, null, null, null, type.owner()),
              ACCEPTED,
              Deadlines.service(
                  ACCEPTED, A_DAY, CalendarFixtures.OFFICIAL, CalendarFixtures.SHANGHAI),
              A_DAY,
              counting);
      this.accruedInBetween = accruedInBetween;
    }

    void take(Step step) {
      now = now.plus(Duration.ofHours(step.hoursLater()));
      switch (step.what()) {
        case DISPATCHED_TO_WL -> pass(true);
        case DISPATCHED_TO_KD -> pass(false);
        case RETURNED -> {
          if (owed.passesOn()) {
            owed.assignTo(null, now);
          }
        }
        case CONSENT_ASKED -> owed.hold(now);
        case CONSENT_DECIDED -> owed.answerHold(now);
        case DONE -> owed.doneAt(now);
        case ACCRUED -> accrueInBetween();
        case CUT_OFF -> cutOff();
      }
    }

    private void pass(boolean toWl) {
      if (owed.passesOn()) {
        owed.assignTo(toWl ? WL : KD, now);
      }
    }

    private void accrueInBetween() {
      if (accruedInBetween) {
        accrue();
      }
    }

    private void cutOff() {
      notices.stream()
          .filter(PenaltyNotice::growing)
          .findFirst()
          .ifPresent(notice -> notice.cutOff(by(CS_MANAGER, now)));
    }

    private void accrue() {
      var drafts = notices.stream().filter(n -> n.status() == PenaltyStatus.DRAFT).toList();
      var fining =
          new Fining(
              owed, drafts, Set.of(), ZonedDateTime.ofInstant(now, CalendarFixtures.SHANGHAI));
      fining.settle(TARIFF);
      fining.grow(TARIFF);
      fining.drafts().stream().filter(n -> !notices.contains(n)).forEach(notices::add);
    }

    List<String> end() {
      now = now.plus(Duration.ofDays(1));
      accrue();
      return notices.stream()
          .flatMap(n -> n.lines().stream().map(l -> n.department() + " " + text(l)))
          .toList();
    }

    private static String text(AccrualLine line) {
      return line.date() + " " + line.amount();
    }

    List<String> dates() {
      return notices.stream()
          .flatMap(notice -> notice.lines().stream())
          .map(line -> line.date().toString())
          .toList();
    }

    List<ExplainedDay> whole() {
      return owed.overdue(now, CalendarFixtures.SHANGHAI).days();
    }

    boolean paysFor(
        cn.duban.complaint.domain.organization.DepartmentCode department, ExplainedDay day) {
      return owed.overdueOf(department, now, CalendarFixtures.SHANGHAI)
          .countedDates()
          .contains(day.date());
    }
  }
}
