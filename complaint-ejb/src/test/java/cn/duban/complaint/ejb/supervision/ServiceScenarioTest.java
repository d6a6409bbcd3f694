package cn.duban.complaint.ejb.supervision;

import static cn.duban.complaint.domain.supervision.ObligationType.SERVICE;
import static cn.duban.complaint.ejb.complaint.Cases.CS_MANAGER;
import static cn.duban.complaint.ejb.complaint.Cases.GENERAL_MANAGER;
import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.to;
import static cn.duban.complaint.ejb.shared.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.CompanyOutcome;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.Registration;
import cn.duban.complaint.domain.complaint.ServiceRecord;
import cn.duban.complaint.domain.supervision.ObligationEnd;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The promised service: who owes it, and for which days (4.3.2 b, requirements §4). */
@DatabaseTest
class ServiceScenarioTest {
  private final TestDatabase database;

  ServiceScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenARepairPromisedIn24Hours_thenItIsDueSinceItsAcceptance_andNobodyOwesItYet() {
    database.run(
        em -> {
          var service = SupervisedCase.registered(em, repair(null)).last(SERVICE);

          assertThat(service.dueAt()).isEqualTo(at("2026-11-19T10:00"));
          assertThat(service.department()).isEmpty();
        });
  }

  @Test
  void givenACompletedRepair_thenItsOverdueDaysAreFixed() {
    database.run(
        em -> {
          var supervised = SupervisedCase.registered(em, repair(at("2026-11-20T09:00")));

          supervised.at("2026-11-30T09:00");

          assertThat(supervised.overdueDays(supervised.last(SERVICE))).isEqualTo(1);
        });
  }

  @Test
  void givenTwoDepartments_thenTheFirstOwesIt_andAReturnMovesItToTheNext() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, repair(null), WL, KD);
          assertThat(supervised.last(SERVICE).department()).contains(WL);

          supervised.sentBackBy(WL);
          assertThat(supervised.last(SERVICE).department()).contains(KD);

          supervised.sentBackBy(KD);
          assertThat(supervised.last(SERVICE).department()).isEmpty();
          supervised.dispatched(WL);
          assertThat(supervised.last(SERVICE).department()).contains(WL);
        });
  }

  @Test
  void givenTheNextHasSignedAlready_whenTheFirstSendsItBack_thenItEndedWithThatSignature() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, repair(null), WL, KD);
          supervised.at("2026-11-21T10:00").handledBy(KD);

          supervised.at("2026-11-25T10:00").sentBackBy(WL);

          assertThat(supervised.last(SERVICE).department()).contains(KD);
          assertThat(supervised.last(SERVICE).endedAt()).contains(at("2026-11-21T10:00"));
        });
  }

  @Test
  void givenTheDepartmentHasSigned_thenALateCallbackIsNotOnItsDays() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, repair(null), WL);

          supervised.at("2026-11-21T10:00").handledBy(WL).at("2026-11-30T10:00");

          assertThat(supervised.last(SERVICE).ending()).contains(ObligationEnd.DONE);
          assertThat(supervised.overdueDays(supervised.last(SERVICE))).isEqualTo(2);
        });
  }

  @Test
  void clause433_givenTheCompanyTakesTheCase_thenTheServiceIsOwedByWhomItSendsItTo() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, repair(null), WL);

          supervised.step(CS_MANAGER, (c, act) -> c.refer("责任无法界定", act));
          assertThat(supervised.open()).containsExactly(SERVICE);
          assertThat(supervised.last(SERVICE).department()).isEmpty();
          supervised.step(
              GENERAL_MANAGER, (c, act) -> c.decide("由宽带负责", CompanyOutcome.DISPATCH, to(KD), act));

          assertThat(supervised.last(SERVICE).department()).contains(KD);
        });
  }

  @Test
  void clause433_givenTheCompanyClosesTheCase_thenNobodyOwesTheService() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, repair(null), WL);
          supervised.step(CS_MANAGER, (c, act) -> c.refer("责任无法界定", act));

          supervised.step(
              GENERAL_MANAGER, (c, act) -> c.decide("免责", CompanyOutcome.CLOSE, to(), act));

          assertThat(supervised.open()).isEmpty();
          assertThat(supervised.last(SERVICE).department()).isEmpty();
        });
  }

  @Test
  void requirements2_givenAReturn_thenEachDepartmentPaysForTheDaysItHeld_andNobodyForTheGap() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, repair(null), WL); // due 2026-11-19 10:00

          supervised.at("2026-11-23T09:00").sentBackBy(WL);
          supervised.at("2026-11-25T09:00").dispatched(KD);
          supervised.at("2026-11-27T09:00").handledBy(KD);

          assertThat(supervised.datesPaidBy(WL))
              .containsExactly("2026-11-21", "2026-11-22", "2026-11-23");
          assertThat(supervised.datesPaidBy(KD))
              .containsExactly("2026-11-20", "2026-11-26", "2026-11-27");
          assertThat(supervised.overdueDays(supervised.last(SERVICE))).isEqualTo(6);
        });
  }

  @Test
  void requirements2_givenACompletedService_whenSentBack_thenWhoKeepsTheSheetPays() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, repair(at("2026-11-20T09:00")), WL);
          assertThat(supervised.datesPaidBy(WL)).containsExactly("2026-11-20");

          supervised.at("2026-11-21T09:00").sentBackBy(WL).dispatched(KD);

          assertThat(supervised.datesPaidBy(WL)).isEmpty();
          assertThat(supervised.datesPaidBy(KD)).containsExactly("2026-11-20");
        });
  }

  @Test
  void
      requirements2_givenTheSecondRoundIsSentBack_thenWhatWasDoneInTheFirstStaysWithItsDepartment() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, repair(null), WL);
          supervised.at("2026-11-21T10:00").handledBy(WL);
          supervised.calledBack(CallbackResult.DISSATISFIED_CONTINUES, WL);

          supervised.at("2026-11-22T10:00").sentBackBy(WL).dispatched(KD);

          assertThat(supervised.last(SERVICE).department()).contains(WL);
          assertThat(supervised.datesPaidBy(WL)).containsExactly("2026-11-20", "2026-11-21");
        });
  }

  @Test
  void clause431_givenTheExecutiveHoldsTheCase_thenTheServiceHasNoOverdueDayEither() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, repair(null), WL);

          supervised.at("2026-11-22T10:00").drafted(WL, Cases.substantiated(false));
          supervised.at("2026-11-25T10:00").consented(WL, true);
          supervised.at("2026-11-26T10:00").signedBy(WL);

          assertThat(supervised.datesPaidBy(WL))
              .containsExactly("2026-11-20", "2026-11-21", "2026-11-26");
        });
  }

  private static Registration repair(@Nullable Instant completedAt) {
    var service = new ServiceRecord("BROADBAND_REPAIR", at("2026-11-18T10:00"), completedAt);
    return Cases.registration(ComplaintKind.COMPLAINT, "TIME_LIMIT", "报修未上门", null, service);
  }
}
