package cn.duban.complaint.domain.penalty;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;
import static cn.duban.complaint.domain.penalty.PenaltyFixtures.*;
import static cn.duban.complaint.domain.penalty.PenaltyFixtures.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.shared.TextRule;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** 4.2.4, 4.3.5, 表三: R/G095-3 from the draft to the department. */
class PenaltyNoticeTest {
  @Test
  void clause432a_givenAConductEvent_whenDrafted_thenTheDepartmentPays200() {
    var notice = draft(WL, "李四");
    assertThat(notice.amount()).isEqualTo(Money.of("200.00"));
    assertThat(notice.department()).isEqualTo(WL);
    assertThat(notice.liablePerson()).contains("李四");
    assertThat(notice.number()).isEmpty();
    assertThat(notice.explanation().countedDates()).containsExactly(EVENT);
  }

  @Test
  void clause424_givenADraft_whenCustomerServiceConfirms_thenItHasItsNumber() {
    // given
    var notice = draft(WL, "李四");
    // when
    notice.confirm("属实", fresh(), by(CS_MANAGER));
    // then
    assertThat(notice.status()).isEqualTo(PenaltyStatus.CONFIRMED);
    assertThat(notice.number()).contains(new PenaltyNoticeNumber("2026KF001"));
    assertThat(events(notice)).containsExactly("NOTICE_CONFIRMED");
  }

  @Test
  void clause424_givenADraft_whenAClerkConfirms_thenItIsNotTheirs() {
    refused(DutyRule.NOT_YOURS, () -> draft(WL, "李四").confirm("属实", fresh(), by(CLERK)));
  }

  @Test
  void givenNoOpinion_whenConfirmed_thenNoNumberIsTaken() {
    var asked = new AtomicInteger();
    var notice = draft(WL, "李四");
    refused(
        TextRule.MISSING,
        () ->
            notice.confirm(
                " ",
                () -> PenaltyNoticeNumber.of(2026, KF, asked.incrementAndGet()),
                by(CS_MANAGER)));
    assertThat(asked).hasValue(0);
    assertThat(notice.status()).isEqualTo(PenaltyStatus.DRAFT);
  }

  @Test
  void givenCustomerServiceIsFined_whenConfirmed_thenGeneralAffairsDoesIt() {
    var notice = draft(KF, "kf.clerk");
    refused(DutyRule.NOT_YOURS, () -> notice.confirm("属实", fresh(), by(CS_MANAGER)));
    notice.confirm("属实", fresh(), by(GENERAL_AFFAIRS_2));
    refused(PenaltyRule.FOUR_EYES, () -> notice.review(true, "同意", by(GENERAL_AFFAIRS_2)));
    notice.review(true, "同意", by(GENERAL_AFFAIRS));
    assertThat(notice.status()).isEqualTo(PenaltyStatus.APPROVED);
  }

  @Test
  void givenGeneralAffairsIsFined_whenReviewed_thenTheExecutiveDoesIt() {
    var notice = confirmed(ZH, "zh.officer");
    refused(DutyRule.NOT_YOURS, () -> notice.review(true, "同意", by(GENERAL_AFFAIRS_2)));
    notice.review(true, "同意", by(SERVICE_EXECUTIVE));
    assertThat(notice.reviewed().map(Signoff::by)).contains("vp.service");
  }

  @Test
  void clause435_givenConfirmed_whenGeneralAffairsApprovesAndExecutes_thenItIsCharged() {
    // given
    var notice = confirmed(WL, "李四");
    // when
    notice.review(true, "同意", by(GENERAL_AFFAIRS));
    notice.execute(later(GENERAL_AFFAIRS));
    // then
    assertThat(notice.status()).isEqualTo(PenaltyStatus.EXECUTED);
    assertThat(notice.happened())
        .filteredOn(PenaltyEvent.Executed.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            PenaltyEvent.Executed.class,
            charged -> {
              assertThat(charged.amount()).isEqualTo(Money.of("200.00"));
              assertThat(charged.number()).isEqualTo(NOTICE_NUMBER);
              assertThat(charged.stamp().at()).isEqualTo(MONDAY_NOON);
            });
  }

  @Test
  void givenExecuted_whenExecutedAgain_thenTheSecondIsToldWhoWasFirst() {
    var notice = executed(WL, "李四");
    var refusal =
        refused(PenaltyRule.ILLEGAL_TRANSITION, () -> notice.execute(later(GENERAL_AFFAIRS_2)));
    assertThat(refusal.arguments())
        .containsExactly(PenaltyStatus.EXECUTED, "zh.officer", FRIDAY_NOON);
  }

  @Test
  void givenADraft_whenReviewedOrExecuted_thenItIsTooEarly() {
    refused(
        PenaltyRule.ILLEGAL_TRANSITION,
        () -> draft(WL, "李四").review(true, "同意", by(GENERAL_AFFAIRS)));
    refused(PenaltyRule.ILLEGAL_TRANSITION, () -> draft(WL, "李四").execute(by(GENERAL_AFFAIRS)));
  }

  @Test
  void givenSentBack_whenConfirmedAgain_thenTheNumberStays() {
    // given
    var notice = confirmed(WL, "李四");
    notice.review(false, "金额有误", by(GENERAL_AFFAIRS));
    assertThat(notice.isSentBack()).isTrue();
    assertThat(notice.confirmed()).isEmpty();
    // when
    notice.confirm(
        "已更正",
        () -> {
          throw new AssertionError("It has a number");
        },
        by(CS_MANAGER));
    // then
    assertThat(notice.number()).contains(NOTICE_NUMBER);
    assertThat(events(notice)).containsExactly("NOTICE_SENT_BACK", "NOTICE_CONFIRMED");
  }

  @Test
  void fourEyes_givenWhoDraftedHasTwoRoles_whenHeReviews_thenItIsRefused() {
    var both = person("wl.manager", WL, Role.DEPT_MANAGER, Role.GENERAL_AFFAIRS);
    var notice = confirmed(WL, "李四");
    refused(PenaltyRule.FOUR_EYES, () -> notice.review(true, "同意", by(both)));
    assertThat(notice.mayBeReviewedBy(both)).isFalse();
  }

  @Test
  void fourEyes_givenWhoConfirmedIsAbsent_whenHisDeputyReviewsForHim_thenItIsRefused() {
    var notice = confirmed(KF, "kf.clerk"); // by zh.officer2
    var deputy = deputy(person("zh.temp", ZH, Role.HANDLER), GENERAL_AFFAIRS_2);
    refused(PenaltyRule.FOUR_EYES, () -> notice.review(true, "同意", by(deputy)));
  }

  @Test
  void givenADeputy_whenHeReviews_thenTheSignatureSaysForWhom() {
    var notice = confirmed(WL, "李四");
    notice.review(true, "同意", by(deputy(CLERK, GENERAL_AFFAIRS)));
    assertThat(notice.reviewed().flatMap(Signoff::onBehalfOf)).contains("zh.officer");
  }

  @Test
  void givenADraft_whenWithdrawn_thenItIsVoidAndSaysWhy() {
    var notice = draft(WL, "李四");
    refused(DutyRule.NOT_YOURS, () -> notice.withdraw("误填", by(CLERK)));
    refused(TextRule.MISSING, () -> notice.withdraw("", by(CS_MANAGER)));
    notice.withdraw("误填", by(CS_MANAGER));
    assertThat(notice.status()).isEqualTo(PenaltyStatus.VOIDED);
    refused(PenaltyRule.ILLEGAL_TRANSITION, () -> notice.confirm("属实", fresh(), by(CS_MANAGER)));
  }

  @Test
  void givenANotice_thenItExistsForItsDepartmentItsPersonAndThoseWhoSeeEverything() {
    var notice = draft(WL, "kd.handler");
    assertThat(notice.isVisibleTo(WL_HANDLER)).isTrue();
    assertThat(notice.isVisibleTo(TECHNICAL_EXECUTIVE)).isTrue();
    assertThat(notice.isVisibleTo(KD_HANDLER)).isTrue();
    assertThat(notice.isVisibleTo(KD_MANAGER)).isFalse();
    assertThat(notice.isVisibleTo(SERVICE_EXECUTIVE)).isFalse();
    assertThat(notice.isVisibleTo(CLERK)).isTrue();
    assertThat(notice.isVisibleTo(person("admin", DepartmentCode.COMPANY_LEADERS, Role.ADMIN)))
        .isFalse();
  }

  @Test
  void number_after999Comes1000() {
    assertThat(PenaltyNoticeNumber.of(2026, KF, 999)).hasToString("2026KF999");
    assertThat(PenaltyNoticeNumber.of(2026, KF, 1000)).hasToString("2026KF1000");
  }
}
