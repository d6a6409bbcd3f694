package cn.duban.complaint.ejb.penalty;

import static cn.duban.complaint.domain.supervision.ObligationType.REPLY;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.penalty.AccrualLine;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import cn.duban.complaint.ejb.supervision.SupervisedCase;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a request for a later time means for the fine (requirements §2, 4.3.2 d). */
@DatabaseTest
class ExtensionScenarioTest {
  private final TestDatabase database;

  ExtensionScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenARequestNobodyDecided_thenTheAnswerIsOverdueAndNoDayIsFined() {
    database.run(
        em -> {
          var asked = asked(em);
          sweep(em, asked, "2026-11-25T00:05");

          assertThat(asked.overdueDays(asked.last(REPLY))).isEqualTo(2);
          assertThat(asked.last(REPLY).light(TestClock.at("2026-11-25T00:05")))
              .isEqualTo(Light.RED);
          assertThat(lines(em, asked)).isEmpty();
        });
  }

  @Test
  void givenARequestIsRefusedAfterTheDueTime_thenTheDaysSinceThenAreFinedInFull() {
    database.run(
        em -> {
          var asked = asked(em);
          sweep(em, asked, "2026-11-25T00:05");
          asked.at("2026-11-25T10:00").decides(WL, false);
          sweep(em, asked, "2026-11-26T00:05");

          assertThat(lines(em, asked)).containsExactly("2026-11-24", "2026-11-25", "2026-11-26");
        });
  }

  @Test
  void givenARequestIsGrantedAfterTheDueTime_thenTheDaysAreCountedFromTheNewOne() {
    database.run(
        em -> {
          var asked = asked(em);
          sweep(em, asked, "2026-11-25T00:05");
          asked.at("2026-11-25T10:00").decides(WL, true);
          sweep(em, asked, "2026-11-27T00:05");
          sweep(em, asked, "2026-11-28T00:05");

          assertThat(asked.last(REPLY).dueAt()).isEqualTo(TestClock.at("2026-11-26T17:00"));
          assertThat(lines(em, asked)).containsExactly("2026-11-27", "2026-11-28");
        });
  }

  @Test
  void givenTheAnswerIsSignedLateAndNobodyDecided_thenTheRequestLapsesAndTheDaysCount() {
    database.run(
        em -> {
          var asked = asked(em);
          asked.at("2026-11-25T10:00").handledBy(WL);
          sweep(em, asked, "2026-11-26T00:05");

          assertThat(asked.last(REPLY).accrualComplete()).isTrue();
          assertThat(lines(em, asked)).containsExactly("2026-11-24", "2026-11-25");
        });
  }

  @Test
  void givenTheSheetIsReturnedInTime_thenTheRequestLapsesAndNothingIsFined() {
    database.run(
        em -> {
          var asked = asked(em);
          asked.at("2026-11-23T10:00").sentBackBy(WL);
          sweep(em, asked, "2026-11-30T00:05");

          assertThat(asked.last(REPLY).accrualHeld()).isFalse();
          assertThat(lines(em, asked)).isEmpty();
        });
  }

  @Test
  void clause422_givenARequest_thenTheMeasuresHaveNoExtension() {
    database.run(
        em -> {
          var asked = asked(em);
          var measures = asked.last(ObligationType.CAPA);
          asked.decides(WL, true);

          assertThat(measures.accrualHeld()).isFalse();
          assertThat(measures.dueOn()).isEqualTo("2026-11-23");
        });
  }

  private static SupervisedCase asked(EntityManager em) {
    return SupervisedCase.dispatched(em, words("网速慢"), WL)
        .at("2026-11-23T09:00")
        .asks(WL, "2026-11-26T17:00");
  }

  /** As the timer does: only what the obligations name. */
  private static void sweep(EntityManager em, SupervisedCase supervised, String now) {
    supervised.at(now);
    em.flush();
    var clock = new TestClock(now);
    var desk = PenaltyTables.desk(em, People.CLERK, clock, PenaltyTables.eventsOn(em, clock));
    var accrual = PenaltyTables.accrual(em, desk, clock);
    accrual.accrue(ObligationTables.on(em).overdueWithoutAllLines(clock.instant()));
    em.flush();
  }

  private static List<String> lines(EntityManager em, SupervisedCase supervised) {
    var reply = supervised.last(REPLY).id();
    return PenaltyTables.noticesOn(em).of(supervised.number()).stream()
        .flatMap(notice -> notice.lines().stream())
        .filter(line -> line.obligation().filter(reply::equals).isPresent())
        .map(AccrualLine::date)
        .map(String::valueOf)
        .toList();
  }
}
