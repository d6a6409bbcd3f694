package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.calendar.DayReason;
import cn.duban.complaint.domain.calendar.ExplainedDay;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Handling;
import cn.duban.complaint.domain.complaint.PenaltyOpinion;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.penalty.Charge;
import cn.duban.complaint.domain.penalty.Origin;
import cn.duban.complaint.domain.penalty.OriginKind;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.Tariffs;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the notices that come from a record: a department's penalty opinion (4.2.4), an incident
 * (4.3.2 e), a piece of service information (4.3.2 c). Each fines an event once, at the amount in
 * force on its date.
 */
@Dependent
public class PenaltyDrafting {
  @Inject PenaltyNotices notices;
  @Inject Complaints complaints;
  @Inject Employees employees;
  @Inject Tariffs tariffs;
  @Inject PenaltyDesk desk;

  /** 客户服务部根据责任部门的处罚意见,填写处罚通知书 (4.2.4): as soon as the opinion is signed. */
  void on(@Observes ComplaintEvent.HandlingSigned signed) {
    var sheet =
        complaints
            .find(signed.stamp().number())
            .flatMap(complaint -> complaint.dispatch(signed.dispatch()))
            .orElseThrow();
    var handling = sheet.handling().orElseThrow();
    if (handling.penalty().orElse(null) instanceof PenaltyOpinion.Penalise opinion) {
      var charge = proposed(signed, handling, opinion);
      draft(charge, opinion.eventDate(), signed.stamp().by(), signed.stamp().at());
    }
  }

  private Charge proposed(
      ComplaintEvent.HandlingSigned signed, Handling handling, PenaltyOpinion.Penalise opinion) {
    var origin = new Origin(OriginKind.DISPATCH, signed.dispatch());
    return Charge.from(origin, opinion.rule(), signed.to(), handling.facts())
        .about(signed.stamp().number())
        .by(opinion.liablePerson());
  }

  /**
   * Drafts the fine for an event, unless its record has fined the department under this rule
   * already.
   *
   * @param by the user name of who causes it, or {@code system}
   * @return the notice that stands now
   */
  public UUID draft(Charge charge, LocalDate eventDate, String by, Instant at) {
    var origin = charge.origin();
    var standing =
        origin == null
            ? null
            : notices.standing(origin, charge.rule(), charge.department()).orElse(null);
    if (standing != null) {
      return standing.id();
    }
    var amount = tariffs.tariff().amountOn(charge.priced(), eventDate);
    return draft(liable(charge), eventDate, amount, by, at);
  }

  /** The same for an amount that a contract fixes (4.3.2 b). */
  UUID draft(Charge charge, LocalDate eventDate, Money amount, String by, Instant at) {
    var notice =
        PenaltyNotice.draft(
            charge,
            List.of(new TariffLine(eventDate, amount)),
            event(eventDate, charge.rule()),
            by,
            at);
    desk.open(notice);
    return notice.id();
  }

  /** 各部门经理为系统保障第一责任人 (4.3.2 e): a system fault that names nobody names the manager. */
  private Charge liable(Charge charge) {
    return charge.rule() == TariffRule.SYSTEM_FAULT && charge.liablePerson() == null
        ? charge.by(managerOf(charge.department()))
        : charge;
  }

  private @Nullable String managerOf(DepartmentCode department) {
    return employees.inRole(department, Role.DEPT_MANAGER).stream()
        .map(Employee::username)
        .findFirst()
        .orElse(null);
  }

  private static Explanation event(LocalDate date, TariffRule rule) {
    return new Explanation(
        List.of(new ExplainedDay(date, true, DayReason.EVENT, "", rule.clause())));
  }

  /**
   * The reason for a draft is gone, such as a notification inside the ten minutes that was recorded
   * late: the draft is void; what was confirmed stays.
   */
  public void withdraw(
      Origin origin, TariffRule rule, DepartmentCode department, String reason, Act act) {
    notices
        .standing(origin, rule, department)
        .filter(notice -> notice.status() == PenaltyStatus.DRAFT)
        .ifPresent(
            notice -> {
              notice.makeVoid(reason, act.by(), act.at());
              desk.publish(notice);
            });
  }
}
