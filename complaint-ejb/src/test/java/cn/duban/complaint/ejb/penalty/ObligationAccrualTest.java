package cn.duban.complaint.ejb.penalty;

import static cn.duban.complaint.ejb.penalty.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.NoticeFilter;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.supervision.Debt;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 每超期1天 (4.3.2 b, d), counted from the data on real databases: CAPA due 2026-11-23 24:00. */
@DatabaseTest
class ObligationAccrualTest {
  private final TestDatabase database;
  private UUID capa;

  ObligationAccrualTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void aSheetDeliveredOnFriday() {
    database.run(People::settle);
    capa = owed(WL);
  }

  @Test
  void requirements4_givenHandedInAtTheLastSecond_thenNothing() {
    done("2026-11-23T23:59:59+08:00");
    sweep("2026-11-27T10:00:00+08:00");
    assertThat(notices()).isEmpty();
    assertThat(due("2026-11-27T10:00:00+08:00")).isEmpty();
  }

  @Test
  void requirements4_givenHandedInAtMidnight_thenOneLine() {
    done("2026-11-24T00:00:00+08:00");
    sweep("2026-11-24T00:05:00+08:00");
    assertThat(amounts()).containsExactly("200.00");
  }

  @Test
  void requirements4_givenHandedInOnThe27th_thenFourLinesAndACompleteDraft() {
    done("2026-11-27T10:00:00+08:00");
    sweep("2026-11-28T00:05:00+08:00");
    assertThat(amounts()).containsExactly("800.00");
    assertThat(notices().get(0).growing()).isFalse();
    assertThat(openTypes(notices().get(0).id())).containsExactly(ObligationType.NOTICE_CONFIRM);
  }

  @Test
  void givenSweepsEachDayTwiceOrOnceAfterAWeek_thenTheSameLines() {
    for (int day = 24; day <= 27; day++) {
      sweep("2026-11-" + day + "T00:05:00+08:00");
      sweep("2026-11-" + day + "T00:05:00+08:00");
    }
    done("2026-11-27T10:00:00+08:00");
    sweep("2026-12-04T00:05:00+08:00");
    sweep("2026-12-05T00:05:00+08:00");
    assertThat(amounts()).containsExactly("800.00");
    assertThat(notices().get(0).explanation().counted()).isEqualTo(4);
    assertThat(due("2026-12-06T00:05:00+08:00")).isEmpty();
  }

  @Test
  void givenCutOff_thenFurtherDaysGoToAFurtherNotice() {
    sweep("2026-11-25T00:05:00+08:00");
    cutOff(notices().get(0).id(), "2026-11-25T09:00:00+08:00");
    sweep("2026-11-25T10:00:00+08:00");
    assertThat(amounts()).containsExactly("400.00");
    done("2026-11-27T10:00:00+08:00");
    sweep("2026-11-28T00:05:00+08:00");
    assertThat(amounts()).containsExactly("400.00", "400.00");
    assertThat(notices()).noneMatch(PenaltyNotice::growing);
  }

  @Test
  void givenNobodyOwesItYet_thenItIsLeftOut() {
    capa = owed(null);
    assertThat(due("2026-11-27T10:00:00+08:00")).doesNotContain(capa);
    sweep("2026-11-27T10:00:00+08:00");
    assertThat(notices()).isEmpty();
  }

  @Test
  void givenItPassesToAnotherDepartment_thenEachAnswersForItsOwnDays() {
    sweep("2026-11-25T00:05:00+08:00");
    database.run(
        em -> ObligationTables.on(em).hold(capa).assignTo(KD, at("2026-11-25T09:00:00+08:00")));
    done("2026-11-27T10:00:00+08:00");
    sweep("2026-11-28T00:05:00+08:00");
    assertThat(notices())
        .extracting(notice -> notice.department() + " " + notice.amount())
        .containsExactly("WL 400.00", "KD 400.00");
  }

  @Test
  void givenADraftWithoutDays_thenItIsVoidAndNothingIsOwedForIt() {
    sweep("2026-11-24T00:05:00+08:00");
    done("2026-11-23T20:00:00+08:00"); // recorded late
    sweep("2026-11-25T00:05:00+08:00");
    assertThat(notices()).extracting(PenaltyNotice::status).containsExactly(PenaltyStatus.VOIDED);
    assertThat(openTypes(notices().get(0).id())).isEmpty();
  }

  private UUID owed(@Nullable DepartmentCode department) {
    return database.inTransaction(
        em -> {
          var type = ObligationType.CAPA;
          var debt = new Debt(type, null, null, department, department, type.owner());
          return ObligationTables.bookOn(em, clock("2026-11-20T12:00:00+08:00"))
              .open(debt, SIGNED_IN)
              .id();
        });
  }

  private void done(String at) {
    Instant instant = at(at);
    database.run(em -> ObligationTables.on(em).hold(capa).doneAt(instant));
  }

  private List<UUID> due(String now) {
    return database.inTransaction(em -> ObligationTables.on(em).overdueWithoutAllLines(at(now)));
  }

  private void sweep(String now) {
    database.run(
        em -> {
          var clock = clock(now);
          var desk = PenaltyTables.desk(em, CLERK, clock, PenaltyTables.eventsOn(em, clock));
          PenaltyTables.accrual(em, desk, clock).accrue(List.of(capa));
        });
  }

  private void cutOff(UUID notice, String now) {
    database.run(
        em -> {
          var clock = clock(now);
          var desk = PenaltyTables.desk(em, CS_MANAGER, clock, PenaltyTables.eventsOn(em, clock));
          PenaltyTables.enforcement(em, desk, clock).cutOff(notice);
        });
  }

  private List<PenaltyNotice> notices() {
    return database.inTransaction(
        em ->
            PenaltyTables.noticesOn(em).list(NoticeFilter.ALL, CLERK, 0, 10).stream()
                .sorted((a, b) -> a.draftedAt().compareTo(b.draftedAt()))
                .toList());
  }

  private List<String> amounts() {
    return notices().stream().map(notice -> notice.amount().toString()).toList();
  }

  private List<ObligationType> openTypes(UUID notice) {
    return database.inTransaction(
        em -> ObligationTables.on(em).openAbout(notice).stream().map(owed -> owed.type()).toList());
  }
}
