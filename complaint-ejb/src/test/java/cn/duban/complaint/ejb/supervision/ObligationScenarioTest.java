package cn.duban.complaint.ejb.supervision;

import static cn.duban.complaint.domain.supervision.ObligationType.CALLBACK;
import static cn.duban.complaint.domain.supervision.ObligationType.CAPA;
import static cn.duban.complaint.domain.supervision.ObligationType.CAPA_REVIEW;
import static cn.duban.complaint.domain.supervision.ObligationType.DIRECTION;
import static cn.duban.complaint.domain.supervision.ObligationType.REPLY;
import static cn.duban.complaint.domain.supervision.ObligationType.REPLY_ROUND_2;
import static cn.duban.complaint.domain.supervision.ObligationType.SIGN_OFF;
import static cn.duban.complaint.ejb.complaint.Cases.CLERK;
import static cn.duban.complaint.ejb.complaint.Cases.CS_MANAGER;
import static cn.duban.complaint.ejb.complaint.Cases.GENERAL_MANAGER;
import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.YX;
import static cn.duban.complaint.ejb.complaint.Cases.substantiated;
import static cn.duban.complaint.ejb.complaint.Cases.to;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static cn.duban.complaint.ejb.shared.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.CompanyOutcome;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationEnd;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a case makes everybody owe, from its registration on Friday 2026-11-20 at ten (requirements
 * §2, §3).
 */
@DatabaseTest
class ObligationScenarioTest {
  private static final Instant END_OF_MONDAY = at("2026-11-24T00:00").minusNanos(1000);

  private final TestDatabase database;

  ObligationScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenARegistration_thenTheManagerOwesTheSignatureByTheNextWorkingDay() {
    database.run(
        em -> {
          var supervised = SupervisedCase.registered(em, words("网速慢"));

          assertThat(supervised.open()).containsExactly(SIGN_OFF);
          assertThat(supervised.last(SIGN_OFF).dueAt()).isEqualTo(END_OF_MONDAY);

          supervised.at("2026-11-20T11:00").signed();
          assertThat(supervised.open()).isEmpty();
          assertThat(supervised.last(SIGN_OFF).endedAt()).contains(at("2026-11-20T11:00"));
        });
  }

  @Test
  void clause422_givenADispatchOnFriday_thenReplyAndMeasuresAreDueOnMondayAtMidnight() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);

          assertThat(supervised.open()).containsExactly(REPLY, CAPA);
          assertThat(supervised.last(REPLY).dueAt()).isEqualTo(END_OF_MONDAY);
          assertThat(supervised.last(CAPA).dueAt()).isEqualTo(END_OF_MONDAY);
          assertThat(supervised.last(CAPA).explanation().counted()).isEqualTo(3);
          assertThat(supervised.last(CAPA).isOwedBy(Cases.handlerOf(WL))).isTrue();
          assertThat(supervised.last(CAPA).isOwedBy(Cases.handlerOf(KD))).isFalse();
        });
  }

  @Test
  void givenATimeOnTheForm_thenTheReplyIsDueThen_andTheSheetsOwnTimeGoesBefore() {
    database.run(
        em -> {
          var evening = at("2026-11-21T17:00");
          var noon = at("2026-11-21T12:00");
          var registration =
              Cases.registration(ComplaintKind.COMPLAINT, "BROADBAND/SLOW", "网速慢", evening, null);
          var supervised = SupervisedCase.registered(em, registration).signed();

          supervised.dispatched(
              List.of(new Destination(WL, null, null), new Destination(KD, null, noon)));

          assertThat(due(supervised, WL)).isEqualTo(evening);
          assertThat(due(supervised, KD)).isEqualTo(noon);
          assertThat(supervised.last(CAPA).dueAt()).isEqualTo(END_OF_MONDAY);
        });
  }

  @Test
  void givenATimeOnTheFormThatHasPassed_whenDispatched_thenTheDepartmentHasItsThreeDays() {
    database.run(
        em -> {
          var registration =
              Cases.registration(
                  ComplaintKind.COMPLAINT, "BROADBAND/SLOW", "网速慢", at("2026-11-20T12:00"), null);
          var supervised = SupervisedCase.registered(em, registration).signed();

          supervised.at("2026-11-20T13:00").dispatched(WL);

          assertThat(supervised.last(REPLY).dueAt()).isEqualTo(END_OF_MONDAY);
        });
  }

  @Test
  void givenASuggestion_whenDispatched_thenNoMeasuresAreOwed() {
    database.run(
        em -> {
          var suggestion =
              Cases.registration(ComplaintKind.SUGGESTION, "OTHER", "建议增设网点", null, null);

          assertThat(SupervisedCase.dispatched(em, suggestion, WL).open()).containsExactly(REPLY);
        });
  }

  @Test
  void givenASheetSentBackLate_thenItsDepartmentAnswersOnlyForItsOwnDays() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);

          supervised.at("2026-11-25T09:00").sentBackBy(WL);
          assertThat(supervised.open()).isEmpty();
          supervised.at("2026-11-30T09:00").dispatched(KD);

          var replies = supervised.all(REPLY);
          assertThat(replies.get(0).ending()).contains(ObligationEnd.RELEASED);
          assertThat(supervised.overdueDays(replies.get(0))).isEqualTo(2);
          assertThat(replies.get(1).startedAt()).isEqualTo(at("2026-11-30T09:00"));
          assertThat(supervised.overdueDays(replies.get(1))).isZero();
          assertThat(supervised.open()).containsExactly(REPLY, CAPA);
        });
  }

  @Test
  void givenASheetSentBackAfterItsMeasuresWereCollected_thenTheirReviewIsStillOwed() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL, KD);
          supervised.measuresSignedBy(WL).measuresCollected(WL);

          supervised.sentBackBy(WL);

          assertThat(supervised.open()).containsExactly(REPLY, CAPA, CAPA_REVIEW);
        });
  }

  @Test
  void clause431_givenTheExecutivesConsentIsAsked_thenThoseDaysAreNobodysOverdueDays() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);

          supervised.at("2026-11-23T16:00").drafted(WL, substantiated(false));
          assertThat(supervised.open()).containsExactly(REPLY, CAPA, DIRECTION);
          assertThat(supervised.last(DIRECTION).isOwedBy(Cases.TECHNICAL_EXECUTIVE)).isTrue();
          assertThat(supervised.last(DIRECTION).isOwedBy(Cases.SERVICE_EXECUTIVE)).isFalse();

          supervised.at("2026-11-26T10:00").consented(WL, true);
          assertThat(supervised.open()).containsExactly(REPLY, CAPA);
          supervised.at("2026-11-27T10:00").signedBy(WL);

          assertThat(supervised.overdueDays(supervised.last(REPLY))).isEqualTo(1);
          assertThat(supervised.last(REPLY).overdue(at("2026-11-27T10:00"), Cases.SHANGHAI).days())
              .hasSize(4);
        });
  }

  @Test
  void givenConsentIsAsked_whenTheDraftIsChangedSoThatNoneIsNeeded_thenTheDepartmentHoldsItAgain() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
          supervised.at("2026-11-23T16:00").drafted(WL, substantiated(false));

          supervised.at("2026-11-24T16:00").drafted(WL, substantiated(true));

          assertThat(supervised.open()).containsExactly(REPLY, CAPA);
          supervised.at("2026-11-26T16:00");
          assertThat(supervised.overdueDays(supervised.last(REPLY))).isEqualTo(2);
        });
  }

  @Test
  void givenTheHandlingIsSigned_thenTheReplyWasGivenThen_andTheCustomerIsCalledNextWorkingDay() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL, KD);

          supervised.at("2026-11-21T09:00").handledBy(WL);
          assertThat(supervised.open()).containsExactly(REPLY, CAPA, CAPA);
          supervised.at("2026-11-23T15:00").handledBy(KD);

          assertThat(supervised.all(REPLY))
              .extracting(owed -> owed.endedAt().orElseThrow())
              .containsExactlyInAnyOrder(at("2026-11-21T09:00"), at("2026-11-23T15:00"));
          assertThat(supervised.last(CALLBACK).dueAt())
              .isEqualTo(at("2026-11-25T00:00").minusNanos(1000));
        });
  }

  @Test
  void givenASheetSentBackAndWaived_whenTheOtherWasSigned_thenTheCustomerIsCalled() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL, KD);
          supervised.handledBy(WL).sentBackBy(KD);
          assertThat(supervised.open()).containsExactly(CAPA);

          supervised.waived(KD);

          assertThat(supervised.open()).containsExactly(CAPA, CALLBACK);
        });
  }

  @Test
  void givenNobodyAnswers_thenTheCallIsStillOwed_untilTheCustomerIsContent() {
    database.run(
        em -> {
          var supervised = handled(em);

          supervised.calledBack(CallbackResult.UNREACHABLE);
          assertThat(supervised.open()).containsExactly(CAPA, CALLBACK);
          supervised.at("2026-11-23T11:00").calledBack(CallbackResult.SATISFIED);

          assertThat(supervised.last(CALLBACK).ending()).contains(ObligationEnd.DONE);
          assertThat(supervised.open()).containsExactly(CAPA);
        });
  }

  @Test
  void clause423_givenTheCustomerGoesOn_thenTheSecondAnswerIsDueTheNextDay() {
    database.run(
        em -> {
          var supervised = handled(em);

          supervised.at("2026-11-23T10:00").calledBack(CallbackResult.DISSATISFIED_CONTINUES, WL);

          assertThat(supervised.open()).containsExactly(REPLY_ROUND_2, CAPA, CAPA);
          assertThat(supervised.last(REPLY_ROUND_2).dueAt())
              .isEqualTo(at("2026-11-25T00:00").minusNanos(1000));
          assertThat(supervised.last(REPLY).endedAt()).isPresent();
        });
  }

  @Test
  void clause423_givenTheSecondAnswerFails_thenOneExecutiveOwesOneDirection() {
    database.run(
        em -> {
          var supervised = secondRound(em, WL, KD, YX);
          supervised.sentBackBy(YX).waived(YX);

          supervised.calledBack(CallbackResult.DISSATISFIED_CONTINUES);

          assertThat(supervised.all(DIRECTION)).hasSize(1);
          assertThat(supervised.last(DIRECTION).isOwedBy(Cases.TECHNICAL_EXECUTIVE)).isTrue();
          assertThat(supervised.last(DIRECTION).startedAt()).isEqualTo(at("2026-11-24T10:00"));
        });
  }

  @Test
  void clause423_givenTheDirection_thenCustomerServiceOwesTheAnswer_andThenNothing() {
    database.run(
        em -> {
          var supervised = secondRound(em, WL);
          supervised.calledBack(CallbackResult.DISSATISFIED_CONTINUES);

          supervised.at("2026-11-25T10:00").directed();
          assertThat(supervised.open()).containsExactly(CAPA, CAPA, CALLBACK);
          supervised.at("2026-11-25T11:00").replied();

          assertThat(supervised.open()).containsExactly(CAPA, CAPA);
          assertThat(supervised.last(CALLBACK).endedAt()).contains(at("2026-11-25T11:00"));
        });
  }

  @Test
  void clause433_givenTheCompanyIsAsked_thenTheDepartmentsOweNothing() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);

          supervised.at("2026-11-25T10:00").step(CS_MANAGER, (c, act) -> c.refer("责任无法界定", act));

          assertThat(supervised.open()).isEmpty();
          supervised.at("2026-12-25T10:00");
          assertThat(supervised.overdueDays(supervised.last(REPLY))).isEqualTo(2);
        });
  }

  @Test
  void clause433_givenTheCompanyDecidesOnADepartment_thenItsClocksStartThere() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
          supervised.step(CS_MANAGER, (c, act) -> c.refer("责任无法界定", act));

          supervised
              .at("2026-11-30T10:00")
              .step(
                  GENERAL_MANAGER,
                  (c, act) -> c.decide("由宽带负责", CompanyOutcome.DISPATCH, to(KD), act));

          assertThat(supervised.open()).containsExactly(REPLY, CAPA);
          assertThat(supervised.last(REPLY).department()).contains(KD);
          assertThat(supervised.last(REPLY).startedAt()).isEqualTo(at("2026-11-30T10:00"));
        });
  }

  @Test
  void clause432_givenAnEspeciallySeriousOpinion_whenSigned_thenOnlyMeasuresAreOwed() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);

          supervised.drafted(WL, Cases.especiallySerious()).signedBy(WL);

          assertThat(supervised.open()).containsExactly(CAPA);
          assertThat(supervised.last(REPLY).ending()).contains(ObligationEnd.DONE);
        });
  }

  @Test
  void givenACaseIsVoided_thenNothingIsOwed() {
    database.run(
        em -> {
          var supervised = SupervisedCase.registered(em, words("登记有误"));

          supervised.step(CS_MANAGER, (c, act) -> c.makeVoid("重复登记", act));

          assertThat(supervised.open()).isEmpty();
          assertThat(supervised.last(SIGN_OFF).ending()).contains(ObligationEnd.RELEASED);
        });
  }

  @Test
  void givenAReopenedCase_thenTheNextRoundIsOwedFromItsDispatchOn() {
    database.run(
        em -> {
          var supervised = handled(em).calledBack(CallbackResult.SATISFIED);

          supervised.at("2026-12-01T10:00").step(CS_MANAGER, (c, act) -> c.reopen("再次反映", act));
          assertThat(supervised.open()).containsExactly(CAPA);
          supervised.at("2026-12-02T10:00").dispatched(WL);

          assertThat(supervised.open()).containsExactly(REPLY_ROUND_2, CAPA, CAPA);
          assertThat(supervised.last(REPLY_ROUND_2).startedAt()).isEqualTo(at("2026-12-02T10:00"));
        });
  }

  @Test
  void clause422_givenMeasuresAreHandedInAtMidnight_thenTheyAreADayLate() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);

          supervised.at("2026-11-24T00:00").measuresSignedBy(WL);

          var measures = supervised.last(CAPA);
          assertThat(measures.ending()).contains(ObligationEnd.DONE);
          assertThat(measures.light(at("2026-11-24T00:00"))).isEqualTo(Light.RED);
          assertThat(supervised.overdueDays(measures)).isEqualTo(1);
        });
  }

  @Test
  void clause422_givenMeasuresAreSentBack_thenTheyAreOwedOnceMoreForThreeDays() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL).measuresSignedBy(WL);

          supervised.measuresCollected(WL);
          assertThat(supervised.open()).containsExactly(REPLY, CAPA_REVIEW);
          assertThat(supervised.last(CAPA_REVIEW).dueAt())
              .isEqualTo(at("2026-11-26T00:00").minusNanos(1000));
          supervised.at("2026-11-24T10:00").measuresReviewed(WL, false);

          assertThat(supervised.open()).containsExactly(REPLY, CAPA);
          assertThat(supervised.all(CAPA)).hasSize(2);
          assertThat(supervised.last(CAPA).dueAt())
              .isEqualTo(at("2026-11-28T00:00").minusNanos(1000));
          supervised.measuresSignedBy(WL).measuresCollected(WL).measuresReviewed(WL, true);
          assertThat(supervised.open()).containsExactly(REPLY);
        });
  }

  @Test
  void givenMeasuresAreSentBack_whenTheSheetWasSentBackBefore_thenTheDepartmentOwesNone() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL, KD);
          supervised.measuresSignedBy(WL).measuresCollected(WL).sentBackBy(WL);

          supervised.measuresReviewed(WL, false);

          assertThat(supervised.open()).containsExactly(REPLY, CAPA); // of KD
          assertThat(supervised.all(CAPA))
              .filteredOn(Obligation::isOpen)
              .allSatisfy(owed -> assertThat(owed.department()).contains(KD));
        });
  }

  @Test
  void clause431_givenMeasuresAreSentBackWhileConsentIsAsked_thenTheExecutiveHoldsThemToo() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);
          supervised.measuresSignedBy(WL).measuresCollected(WL).drafted(WL, substantiated(false));

          supervised.measuresReviewed(WL, false).at("2026-11-30T10:00");

          assertThat(supervised.overdueDays(supervised.last(CAPA))).isZero();
        });
  }

  @Test
  void givenThePolicyAsksMeasuresOnlyOfSubstantiatedOnes_whenRefuted_thenNoneAreOwed() {
    database.run(
        em -> {
          var supervised =
              SupervisedCase.dispatched(em, words("网速慢"), WL)
                  .under(PolicyKey.CAPA_FOR_COMPLAINT, "SUBSTANTIATED");

          supervised.handledBy(WL);

          assertThat(supervised.open()).containsExactly(CALLBACK);
          assertThat(supervised.last(CAPA).ending()).contains(ObligationEnd.RELEASED);
        });
  }

  @Test
  void givenAChangedPolicy_thenWhatWasOwedBeforeKeepsItsTime() {
    database.run(
        em -> {
          var supervised = SupervisedCase.dispatched(em, words("网速慢"), WL);

          supervised.under(PolicyKey.STAGE_REPLY, "1 CALENDAR_DAYS penalised").dispatched(KD);

          assertThat(due(supervised, WL)).isEqualTo(END_OF_MONDAY);
          assertThat(due(supervised, KD)).isEqualTo(at("2026-11-22T00:00").minusNanos(1000));
        });
  }

  private static Instant due(SupervisedCase supervised, DepartmentCode department) {
    return supervised.all(REPLY).stream()
        .filter(owed -> owed.department().filter(department::equals).isPresent())
        .map(Obligation::dueAt)
        .findFirst()
        .orElseThrow();
  }

  private static SupervisedCase handled(EntityManager em) {
    return SupervisedCase.dispatched(em, words("网速慢"), WL).handledBy(WL);
  }

  /** WL and KD have answered twice; YX, where it is among them, has the second sheet still. */
  private static SupervisedCase secondRound(EntityManager em, DepartmentCode... again) {
    var supervised =
        handled(em)
            .at("2026-11-23T10:00")
            .step(
                CLERK,
                (c, act) ->
                    c.recordCallback(CallbackResult.DISSATISFIED_CONTINUES, "仍然慢", to(again), act));
    supervised.at("2026-11-24T10:00");
    for (var department : again) {
      if (!department.equals(YX)) {
        supervised.handledBy(department);
      }
    }
    return supervised;
  }
}
