package cn.duban.complaint.domain.supervision;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;

import cn.duban.complaint.domain.calendar.CalendarFixtures;
import cn.duban.complaint.domain.calendar.Deadlines;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.policy.LimitUnit;
import cn.duban.complaint.domain.policy.OverdueCounting;
import cn.duban.complaint.domain.policy.StageLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An answer that is owed since Friday noon, until Monday at 24:00. */
public final class SupervisionFixtures {
  public static final UUID SHEET = UUID.fromString("019aa000-0000-7000-8000-000000000002");
  public static final Instant END_OF_MONDAY = at("2026-11-23T23:59:59.999999+08:00");
  public static final Instant THURSDAY_EVENING = at("2026-11-26T17:00:00+08:00");
  public static final StageLimit THREE_DAYS =
      new StageLimit(3, LimitUnit.CALENDAR_DAYS, Duration.ofDays(1), true);

  private SupervisionFixtures() {}

  public static Obligation reply() {
    return reply(WL);
  }

  public static Obligation reply(DepartmentCode department) {
    var debt = Debt.ofSheet(ObligationType.REPLY, NUMBER, SHEET, department);
    var deadline =
        Deadlines.after(FRIDAY_NOON, THREE_DAYS, CalendarFixtures.OFFICIAL, SHANGHAI, "4.2.2");
    return Obligation.begin(debt, FRIDAY_NOON, deadline, THREE_DAYS, OverdueCounting.CALENDAR_DATE);
  }

  /** Asked on Saturday, for Thursday evening. */
  public static Extension asked(Obligation reply) {
    var extension = Extension.ask(reply, THURSDAY_EVENING, "等待配件", by(WL_HANDLER, SATURDAY_NOON));
    extension.happened();
    return extension;
  }

  /** Decides, and brings the answer's time to what was decided. */
  public static void decide(Extension extension, Obligation reply, boolean approved) {
    extension.decide(approved, "已阅", by(CS_MANAGER, MONDAY_NOON));
    reply.resumeAccrual();
    if (approved) {
      reply.moveTo(
          Deadlines.promised(
              FRIDAY_NOON, extension.until(), CalendarFixtures.OFFICIAL, SHANGHAI, "4.2.2"));
    }
  }
}
