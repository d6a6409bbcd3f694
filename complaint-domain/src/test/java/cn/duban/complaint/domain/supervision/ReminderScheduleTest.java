package cn.duban.complaint.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.calendar.Deadline;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.OverdueCounting;
import cn.duban.complaint.domain.policy.PolicySet;
import cn.duban.complaint.domain.policy.StageLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** 提醒与升级 (requirements §7) of R/G095-2, due 2026-11-23 24:00, warning a day ahead. */
class ReminderScheduleTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final EscalationDays ESCALATION = EscalationDays.of(PolicySet.DEFAULTS);
  private static final Instant DUE = at("2026-11-24T00:00").minusNanos(1_000);

  @Test
  void requirements7_givenTimeEnough_thenNobodyIsReminded() {
    assertThat(due(owed(), "2026-11-22T23:59")).isEmpty();
  }

  @Test
  void requirements7_givenItsTimeOfWarning_thenThoseWhoOweItAreReminded() {
    assertThat(due(owed(), "2026-11-23T09:00")).containsExactly("BEFORE 2026-11-23");
  }

  @Test
  void requirements7_givenTheFirstOverdueDay_thenTheManagerIsToldToo() {
    assertThat(due(owed(), "2026-11-24T00:00"))
        .containsExactly(
            "BEFORE 2026-11-23", "AT 2026-11-23", "DAY 2026-11-24", "TO_DEPT_MANAGER 2026-11-23");
  }

  @Test
  void requirements7_givenOneAndThreeDaysLater_thenCustomerServiceAndTheExecutiveAreTold() {
    assertThat(due(owed(), "2026-11-24T23:00")).noneMatch(step -> step.startsWith("TO_CS"));
    assertThat(due(owed(), "2026-11-25T00:00")).contains("TO_CS_MANAGER 2026-11-23");
    assertThat(due(owed(), "2026-11-26T23:00")).noneMatch(step -> step.startsWith("TO_EXEC"));
    assertThat(due(owed(), "2026-11-27T00:00"))
        .contains("TO_EXECUTIVE 2026-11-23", "DAY 2026-11-25", "DAY 2026-11-27");
  }

  @Test
  void clause431_givenTheExecutiveHoldsTheCase_thenNothingComesDueAndHisTimeIsNobodysDelay() {
    var owed = owed();
    owed.hold(at("2026-11-23T20:00"));
    assertThat(due(owed, "2026-11-26T10:00")).containsExactly("BEFORE 2026-11-23");
    owed.answerHold(at("2026-11-26T12:00"));
    assertThat(due(owed, "2026-11-26T12:00")).containsExactly("BEFORE 2026-11-23", "AT 2026-11-23");
    assertThat(due(owed, "2026-11-27T09:00"))
        .containsExactly(
            "BEFORE 2026-11-23", "AT 2026-11-23", "DAY 2026-11-27", "TO_DEPT_MANAGER 2026-11-23");
  }

  @Test
  void requirements7_givenItWasDone_thenNobodyIsReminded() {
    var owed = owed();
    owed.doneAt(at("2026-11-30T10:00"));
    assertThat(due(owed, "2026-12-01T10:00")).isEmpty();
  }

  @Property(tries = 300)
  void anySplitOfTheRunsGivesTheSameStepsEachOnce(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 400) Integer> hours,
      @ForAll @IntRange(min = 0, max = 300) int heldFrom,
      @ForAll @IntRange(min = 0, max = 100) int heldFor) {
    var owed = owed();
    var begin = at("2026-11-21T00:00");
    owed.hold(begin.plus(Duration.ofHours(heldFrom)));
    owed.answerHold(begin.plus(Duration.ofHours(heldFrom + heldFor)));
    var end = begin.plus(Duration.ofHours(400));

    Set<ReminderStep> told = new HashSet<>();
    hours.stream()
        .sorted()
        .map(hour -> begin.plus(Duration.ofHours(hour)))
        .forEach(now -> told.addAll(steps(owed, now)));
    told.addAll(steps(owed, end));

    assertThat(steps(owed, end)).doesNotHaveDuplicates().hasSameElementsAs(told);
  }

  private static List<String> due(Obligation owed, String now) {
    return steps(owed, at(now)).stream().map(step -> step.kind() + " " + step.on()).toList();
  }

  private static List<ReminderStep> steps(Obligation owed, Instant now) {
    return ReminderSchedule.due(owed, ESCALATION, now, SHANGHAI);
  }

  private static Obligation owed() {
    var number = ComplaintNumber.of(2026, DepartmentCode.CUSTOMER_SERVICE, 1);
    return Obligation.begin(
        Debt.ofSheet(ObligationType.CAPA, number, new UUID(0, 1), new DepartmentCode("WL")),
        at("2026-11-20T10:00"),
        new Deadline(DUE, LocalDate.of(2026, 11, 23), Explanation.NONE),
        new StageLimit(3, LimitUnit.CALENDAR_DAYS, Duration.ofDays(1), true),
        OverdueCounting.CALENDAR_DATE);
  }

  private static Instant at(String time) {
    return OffsetDateTime.parse(time + ":00+08:00").toInstant();
  }
}
