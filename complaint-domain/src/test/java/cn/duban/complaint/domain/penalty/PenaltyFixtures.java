package cn.duban.complaint.domain.penalty;

import static cn.duban.complaint.domain.complaint.ComplaintFixtures.*;

import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.ExplainedDay;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.calendar.OverdueDays;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.tariff.TariffFixtures;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A penalty notice at every station of its life. */
public final class PenaltyFixtures {
  public static final LocalDate EVENT = LocalDate.of(2026, 11, 20);
  public static final LocalDate DUE_ON = LocalDate.of(2026, 11, 23);
  public static final UUID DISPATCH = UUID.fromString("019aa000-0000-7000-8000-000000000001");
  public static final LateObligation LATE_CAPA =
      new LateObligation(
          UUID.fromString("019aa000-0000-7000-8000-000000000002"), ObligationType.CAPA);
  public static final PenaltyNoticeNumber NOTICE_NUMBER = PenaltyNoticeNumber.of(2026, KF, 1);

  private PenaltyFixtures() {}

  /** 200.00 for the conduct of a person of the department. */
  public static PenaltyNotice draft(DepartmentCode department, String person) {
    return draft(department, person, "200.00");
  }

  public static PenaltyNotice draft(DepartmentCode department, String person, String amount) {
    var charge =
        Charge.from(
                new Origin(OriginKind.DISPATCH, DISPATCH),
                TariffRule.SERVICE_CONDUCT,
                department,
                "态度恶劣")
            .about(NUMBER)
            .by(person);
    var day = new ExplainedDay(EVENT, true, DayReason.EVENT, "", "4.3.2 a");
    var notice =
        PenaltyNotice.draft(
            charge,
            List.of(new TariffLine(EVENT, Money.of(amount))),
            new Explanation(List.of(day)),
            "wl.manager",
            FRIDAY_NOON);
    notice.happened();
    return notice;
  }

  /** A draft that grows with an overdue CAPA of the network department. */
  public static PenaltyNotice growing() {
    var notice = PenaltyNotice.grow(Charge.forDelay(LATE_CAPA, WL, NUMBER), "system", MONDAY_NOON);
    notice.happened();
    return notice;
  }

  /** What so many days past the due date give, of which these are exempt. */
  public static Accrual late(int days, boolean ended, LocalDate... held) {
    return lateExcept(Set.of(), days, ended, held);
  }

  /** The same, some dates standing on another notice already. */
  public static Accrual lateExcept(
      Set<LocalDate> elsewhere, int days, boolean ended, LocalDate... held) {
    var overdue = OverdueDays.explain(DUE_ON, DUE_ON.plusDays(days), Set.of(held), "4.2.2");
    return Accrual.of(overdue, elsewhere, TariffFixtures.since2007(), TariffRule.WORK_ORDER, ended);
  }

  public static PenaltyNotice confirmed(DepartmentCode department, String person) {
    var notice = draft(department, person);
    confirm(notice, department.equals(KF) ? GENERAL_AFFAIRS_2 : CS_MANAGER);
    return notice;
  }

  public static PenaltyNotice approved(DepartmentCode department, String person) {
    var notice = confirmed(department, person);
    notice.review(true, "同意", by(department.equals(ZH) ? SERVICE_EXECUTIVE : GENERAL_AFFAIRS));
    notice.happened();
    return notice;
  }

  public static PenaltyNotice executed(DepartmentCode department, String person) {
    var notice = approved(department, person);
    notice.execute(by(GENERAL_AFFAIRS));
    notice.happened();
    return notice;
  }

  public static void confirm(PenaltyNotice notice, Actor by) {
    notice.confirm("属实", fresh(), by(by));
    notice.happened();
  }

  public static Supplier<PenaltyNoticeNumber> fresh() {
    return () -> NOTICE_NUMBER;
  }

  public static Act later(Actor actor) {
    return by(actor, MONDAY_NOON);
  }

  public static List<String> events(PenaltyNotice notice) {
    return notice.happened().stream().map(PenaltyEvent::code).toList();
  }
}
