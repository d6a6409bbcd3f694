package cn.duban.complaint.ejb.notification;

import static cn.duban.complaint.ejb.complaint.Cases.KF;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.appeal.AppealEvent;
import cn.duban.complaint.domain.appeal.AppealSeat;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyEvent;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.ReminderKind;
import cn.duban.complaint.domain.supervision.ReminderStep;
import cn.duban.complaint.domain.supervision.RemindersDue;
import cn.duban.complaint.ejb.organization.Staff;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of fines, of appeals and of what is due (requirements §7). */
@DatabaseTest
class FineMessagesTest {
  private static final UUID ID = new UUID(0, 7);
  private static final String NOTICE = " /penalty/details.xhtml?id=" + ID;
  private static final String APPEAL = " /appeal/details.xhtml?id=" + ID;

  private final TestDatabase database;
  private final TestClock clock = new TestClock("2026-11-20T10:00");

  FineMessagesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void aCompany() {
    database.run(Staff::hire);
  }

  @Test
  void clause435_givenAnExecutedNotice_thenManagerAndLiablePersonAreTold() {
    var number = new PenaltyNoticeNumber("2026KF001");
    fire(new PenaltyEvent.Executed(stamp(WL), number, Money.of("200.00"), "wl.handler2"));
    assertThat(inbox("wl.manager")).containsExactly("NOTICE_EXECUTED" + NOTICE);
    assertThat(inbox("wl.handler2")).containsExactly("NOTICE_EXECUTED" + NOTICE);
    assertThat(inbox("wl.handler")).isEmpty();
  }

  @Test
  void clause435_givenANoticeSentBack_thenWhoConfirmsItIsTold() {
    fire(new PenaltyEvent.SentBack(stamp(WL), "金额有误"));
    fire(new PenaltyEvent.SentBack(stamp(KF), "金额有误"));
    assertThat(inbox("kf.manager")).containsExactly("NOTICE_SENT_BACK" + NOTICE);
  }

  @Test
  void clause436_givenAnAppeal_thenWhoeverTurnItIsIsToldAndTheDepartmentOfTheOutcome() {
    var stamp = new AppealEvent.Stamp(ID, ID, WL, "wl.manager", clock.instant());
    fire(new AppealEvent.Awaited(stamp, AppealSeat.CUSTOMER_SERVICE));
    fire(new AppealEvent.Awaited(stamp, AppealSeat.EXECUTIVE));
    fire(new AppealEvent.Awaited(stamp, AppealSeat.GENERAL_MANAGER));
    fire(new AppealEvent.Granted(stamp));
    assertThat(inbox("kf.manager")).containsExactly("APPEAL_AWAITED" + APPEAL);
    assertThat(inbox("vp.tech")).containsExactly("APPEAL_AWAITED" + APPEAL);
    assertThat(inbox("gm")).containsExactly("APPEAL_AWAITED" + APPEAL);
    assertThat(inbox("wl.manager")).containsExactly("APPEAL_GRANTED" + APPEAL);
  }

  @Test
  void requirements7_givenOneThing_thenItLeadsThere_andSeveralLeadToMyWork() {
    fire(due(line(ObligationType.NOTICE_CONFIRM, ReminderKind.AT)));
    fire(
        due(
            line(ObligationType.NOTICE_CONFIRM, ReminderKind.AT),
            line(ObligationType.APPEAL_OPINION, ReminderKind.TO_CS_MANAGER)));
    fire(due(line(ObligationType.CAPA, ReminderKind.TO_CS_MANAGER)));
    fire(due(line(ObligationType.CAPA, ReminderKind.TO_CS_MANAGER)));
    assertThat(inbox("kf.manager"))
        .containsExactlyInAnyOrder(
            "REMINDER" + NOTICE, "DIGEST /index.xhtml", "ESCALATION /index.xhtml");
  }

  @Test
  void givenOldMessages_whenWhatHasServedIsForgotten_thenUnreadOnesStay() {
    fire(due(line(ObligationType.NOTICE_CONFIRM, ReminderKind.AT)));
    fire(due(line(ObligationType.CAPA, ReminderKind.BEFORE)));
    database.run(
        em ->
            NotificationTables.notificationsOn(em)
                .list("kf.manager", true, 0, 1)
                .forEach(first -> first.read(clock.instant())));
    clock.set("2027-02-20T10:00");
    database.run(
        em -> {
          var before = clock.instant().minus(Duration.ofDays(90));
          assertThat(NotificationTables.notificationsOn(em).forgetReadBefore(before)).isEqualTo(1);
          assertThat(NotificationTables.outboxOn(em).forgetSentBefore(before)).isZero();
        });
    assertThat(inbox("kf.manager")).hasSize(1);
  }

  private RemindersDue due(RemindersDue.Line... lines) {
    return new RemindersDue("kf.manager", List.of(lines), clock.instant());
  }

  private RemindersDue.Line line(ObligationType type, ReminderKind kind) {
    var step = new ReminderStep(kind, LocalDate.of(2026, 11, 20));
    return new RemindersDue.Line(ID, type, null, ID, KF, clock.instant(), 1, step);
  }

  private PenaltyEvent.Stamp stamp(DepartmentCode department) {
    return new PenaltyEvent.Stamp(ID, null, department, "zh.officer", clock.instant());
  }

  private void fire(Object event) {
    database.run(
        em ->
            NotificationTables.observersOn(em, SettingsOfTheTest.withoutMail(), clock).fire(event));
  }

  private List<String> inbox(String person) {
    return database.inTransaction(em -> NotificationTables.inboxOf(em, person));
  }
}
