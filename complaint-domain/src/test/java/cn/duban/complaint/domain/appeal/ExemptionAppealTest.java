package cn.duban.complaint.domain.appeal;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.penalty.PenaltyFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.TextRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 4.3.6, 表五: R/G095-4 from the filing to the general manager's opinion. */
class ExemptionAppealTest {
  @Test
  void clause436_givenFiledByTheManager_thenTheFilingIsTheDepartmentsOpinion() {
    var appeal = filed(executed(WL, "李四"), WL_MANAGER);
    assertThat(appeal.stage()).isEqualTo(AppealStage.INVESTIGATION);
    assertThat(appeal.opinions())
        .singleElement()
        .satisfies(given -> assertThat(given.seat()).isEqualTo(AppealSeat.DEPARTMENT));
    assertThat(appeal.missingSeats())
        .containsExactly(AppealSeat.CUSTOMER_SERVICE, AppealSeat.GENERAL_AFFAIRS);
  }

  @Test
  void clause436_givenFiledByTheLiablePerson_thenTheManagersOpinionComesFirst() {
    var appeal = filed(executed(WL, "wl.handler"), WL_HANDLER);
    assertThat(appeal.stage()).isEqualTo(AppealStage.DEPARTMENT);
    appeal.giveOpinion(yes(), by(WL_MANAGER));
    assertThat(appeal.stage()).isEqualTo(AppealStage.INVESTIGATION);
  }

  @Test
  void clause436_whenAllFiveAgree_thenItIsGranted() {
    // given
    var appeal = filed(executed(WL, "李四"), WL_MANAGER);
    // when
    appeal.giveOpinion(yes(), by(GENERAL_AFFAIRS_2)); // in either order
    appeal.giveOpinion(yes(), by(CS_MANAGER));
    appeal.giveOpinion(yes(), by(TECHNICAL_EXECUTIVE));
    appeal.giveOpinion(yes(), later(GENERAL_MANAGER));
    // then
    assertThat(appeal.stage()).isEqualTo(AppealStage.GRANTED);
    assertThat(appeal.opinions()).hasSize(5);
    assertThat(appeal.happened())
        .filteredOn(AppealEvent.Granted.class::isInstance)
        .singleElement()
        .satisfies(granted -> assertThat(granted.stamp().at()).isEqualTo(MONDAY_NOON));
  }

  @Test
  void clause436_whenOneRefuses_thenItEnds() {
    var appeal = filed(executed(WL, "李四"), WL_MANAGER);
    appeal.giveOpinion(new Verdict(false, "事实清楚"), by(CS_MANAGER));
    assertThat(appeal.stage()).isEqualTo(AppealStage.REFUSED);
    refused(AppealRule.NOT_YOUR_TURN, () -> appeal.giveOpinion(yes(), by(GENERAL_AFFAIRS)));
  }

  @Test
  void givenInvestigation_whenTheGeneralManagerSpeaks_thenItIsNotYetHisTurn() {
    var appeal = filed(executed(WL, "李四"), WL_MANAGER);
    refused(AppealRule.NOT_YOUR_TURN, () -> appeal.giveOpinion(yes(), by(GENERAL_MANAGER)));
    refused(DutyRule.NOT_YOURS, () -> appeal.giveOpinion(yes(), by(KD_MANAGER)));
    refused(DutyRule.NOT_YOURS, () -> appeal.giveOpinion(yes(), by(SERVICE_EXECUTIVE)));
  }

  @Test
  void givenAnEmptyOpinion_thenItIsRefused() {
    refused(TextRule.MISSING, () -> new Verdict(true, " "));
  }

  @Test
  void givenADraft_whenAppealed_thenItIsTooEarly() {
    refused(AppealRule.NOTICE_NOT_APPROVED, () -> filed(draft(WL, "李四"), WL_MANAGER));
  }

  @Test
  void givenAnApprovedNotice_thenItCanBeAppealedAgainst() {
    assertThat(filed(approved(WL, "李四"), WL_MANAGER).stage()).isEqualTo(AppealStage.INVESTIGATION);
    assertThat(ExemptionAppeal.isOpenTo(WL_MANAGER, approved(WL, "李四"))).isTrue();
    assertThat(ExemptionAppeal.isOpenTo(WL_HANDLER, approved(WL, "李四"))).isFalse();
  }

  @Test
  void givenOneAppeal_whenFiledAgain_thenItIsRefused() {
    var notice = executed(WL, "李四");
    var first = filed(notice, WL_MANAGER);
    var refusal =
        refused(
            AppealRule.APPEALED_BEFORE,
            () -> ExemptionAppeal.file(notice, List.of(first), "再次申诉", by(WL_MANAGER)));
    assertThat(refusal.arguments()).containsExactly(AppealStage.INVESTIGATION);
  }

  @Test
  void givenSomebodyElse_whenFiling_thenItIsRefused() {
    refused(AppealRule.NOT_CONCERNED, () -> filed(executed(WL, "李四"), KD_MANAGER));
    refused(AppealRule.NOT_CONCERNED, () -> filed(executed(WL, "李四"), WL_HANDLER));
  }

  @Test
  void fourEyes_givenWhoFiled_whenHeGivesALaterOpinion_thenItIsRefused() {
    var both = person("wl.manager", WL, Role.DEPT_MANAGER, Role.GENERAL_AFFAIRS);
    var appeal = filed(executed(WL, "李四"), both);
    refused(AppealRule.FOUR_EYES, () -> appeal.giveOpinion(yes(), by(both)));
    assertThat(appeal.seatFor(both)).isEmpty();
  }

  @Test
  void fourEyes_givenTheLiablePerson_whenHeInvestigates_thenItIsRefused() {
    var appeal = filed(executed(ZH, "zh.officer"), GENERAL_AFFAIRS_2);
    refused(AppealRule.FOUR_EYES, () -> appeal.giveOpinion(yes(), by(GENERAL_AFFAIRS)));
    refused(
        AppealRule.FOUR_EYES, () -> appeal.giveOpinion(yes(), by(deputy(CLERK, GENERAL_AFFAIRS))));
  }

  @Test
  void givenCustomerServiceAppeals_thenGeneralAffairsGivesBothOpinionsThroughTwoPeople() {
    var appeal = filed(executed(KF, "kf.clerk"), CS_MANAGER);
    appeal.giveOpinion(yes(), by(GENERAL_AFFAIRS));
    refused(AppealRule.FOUR_EYES, () -> appeal.giveOpinion(yes(), by(GENERAL_AFFAIRS)));
    appeal.giveOpinion(yes(), by(GENERAL_AFFAIRS_2));
    assertThat(appeal.stage()).isEqualTo(AppealStage.EXECUTIVE);
  }

  @Test
  void givenADeputyFiles_thenTheSignatureSaysForWhom() {
    var appeal = filed(executed(WL, "李四"), deputy(WL_HANDLER, WL_MANAGER));
    assertThat(appeal.opinions().get(0).signoff().onBehalfOf()).contains("wl.manager");
    assertThat(appeal.stage()).isEqualTo(AppealStage.INVESTIGATION);
  }

  @Test
  void givenAVoidedNotice_whenAppealed_thenItIsRefused() {
    var notice = draft(WL, "李四");
    notice.withdraw("误填", by(CS_MANAGER));
    assertThat(notice.status()).isEqualTo(PenaltyStatus.VOIDED);
    refused(AppealRule.NOTICE_NOT_APPROVED, () -> filed(notice, WL_MANAGER));
  }

  @Test
  void givenEveryStep_thenEachSeatOfTheStageIsAwaited() {
    var appeal = ExemptionAppeal.file(executed(WL, "李四"), List.of(), "误会", by(WL_MANAGER));
    assertThat(awaited(appeal))
        .containsExactly(AppealSeat.CUSTOMER_SERVICE, AppealSeat.GENERAL_AFFAIRS);
    appeal.giveOpinion(yes(), by(CS_MANAGER));
    assertThat(awaited(appeal)).isEmpty();
    appeal.giveOpinion(yes(), by(GENERAL_AFFAIRS));
    assertThat(awaited(appeal)).containsExactly(AppealSeat.EXECUTIVE);
  }

  private static List<AppealSeat> awaited(ExemptionAppeal appeal) {
    return appeal.happened().stream()
        .filter(AppealEvent.Awaited.class::isInstance)
        .map(AppealEvent.Awaited.class::cast)
        .map(AppealEvent.Awaited::seat)
        .toList();
  }

  private static ExemptionAppeal filed(PenaltyNotice notice, Actor by) {
    var appeal = ExemptionAppeal.file(notice, List.of(), "录像显示为误会", by(by));
    appeal.happened();
    return appeal;
  }

  private static Verdict yes() {
    return new Verdict(true, "同意免责");
  }
}
