package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.calendar.OverdueDays;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Departments;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.penalty.Charge;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.Violations;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.domain.tariff.Tariffs;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes R/G095-3 by hand: for other work orders, for delays found by hand, for vendors (4.3.2).
 */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.CS_MANAGER, Roles.GENERAL_AFFAIRS})
public class HandwrittenNotices {
  @Inject PenaltyDrafting drafting;
  @Inject PenaltyDesk desk;
  @Inject Complaints complaints;
  @Inject Departments departments;
  @Inject Employees employees;
  @Inject Tariffs tariffs;
  @Inject Pen pen;
  @Inject Clock clock;

  /**
   * Drafts it.
   *
   * @return its identity
   * @throws RuleViolation a {@link PenaltyRule} for each field that is wrong, all at once
   */
  public UUID draft(HandwrittenNotice written) {
    var act = pen.act();
    act.require(self -> self.hasAny(Role.CLERK, Role.CS_MANAGER, Role.GENERAL_AFFAIRS));
    var charge = checked(written);
    return written.perDay() ? draftDelay(written, charge, act) : draftEvent(written, charge, act);
  }

  private UUID draftDelay(HandwrittenNotice written, Charge charge, Act act) {
    var days =
        OverdueDays.explain(
            Objects.requireNonNull(written.dueOn()),
            Objects.requireNonNull(written.doneOn()),
            Set.of(),
            charge.rule().clause());
    var lines = tariffs.tariff().accrue(charge.priced(), days);
    var notice = PenaltyNotice.draft(charge, lines, days, act.by(), act.at());
    desk.open(notice);
    return notice.id();
  }

  private UUID draftEvent(HandwrittenNotice written, Charge charge, Act act) {
    var date = Objects.requireNonNull(written.eventDate());
    return written.amount() == null
        ? drafting.draft(charge, date, act.by(), act.at())
        : drafting.draft(charge, date, written.amount(), act.by(), act.at());
  }

  private Charge checked(HandwrittenNotice written) {
    var wrong = new Violations();
    requireDates(written, wrong);
    requireAnalogy(written, wrong);
    requireAmount(written, wrong);
    var person = wrong.check(() -> person(written), "");
    requireComplaint(written.complaint(), wrong);
    var facts = wrong.check(() -> Text.opinion("facts", written.facts()), "");
    var department =
        wrong.check(() -> department(written, person), DepartmentCode.CUSTOMER_SERVICE);
    wrong.throwIfAny();
    return new Charge(
        written.rule(),
        written.analogousTo(),
        department,
        person.isEmpty() ? null : person,
        written.complaint(),
        null,
        null,
        facts);
  }

  private void requireDates(HandwrittenNotice written, Violations wrong) {
    var today = LocalDate.now(clock);
    if (written.perDay()) {
      wrong.require(written.dueOn() != null, "dueOn", PenaltyRule.DELAY_MISSING);
      wrong.require(written.doneOn() != null, "doneOn", PenaltyRule.DELAY_MISSING);
      wrong.require(
          written.eventDate() == null, "eventDate", PenaltyRule.FIELD_UNEXPECTED, written.rule());
      requirePast("doneOn", written.doneOn(), today, wrong);
      wrong.require(
          written.dueOn() == null
              || written.doneOn() == null
              || written.doneOn().isAfter(written.dueOn()),
          "doneOn",
          PenaltyRule.NOT_OVERDUE);
    } else {
      wrong.require(written.eventDate() != null, "eventDate", PenaltyRule.EVENT_DATE_MISSING);
      wrong.require(written.dueOn() == null, "dueOn", PenaltyRule.FIELD_UNEXPECTED, written.rule());
      wrong.require(
          written.doneOn() == null, "doneOn", PenaltyRule.FIELD_UNEXPECTED, written.rule());
      requirePast("eventDate", written.eventDate(), today, wrong);
    }
  }

  private static void requirePast(
      String field, @Nullable LocalDate date, LocalDate today, Violations wrong) {
    wrong.require(date == null || !date.isAfter(today), field, PenaltyRule.IN_THE_FUTURE, today);
  }

  private static void requireAnalogy(HandwrittenNotice written, Violations wrong) {
    var analogousTo = written.analogousTo();
    if (written.rule() == TariffRule.BY_ANALOGY) {
      wrong.require(
          analogousTo != null && analogousTo.hasAmount(),
          "analogousTo",
          PenaltyRule.ANALOGY_MISSING);
    } else {
      wrong.require(
          analogousTo == null, "analogousTo", PenaltyRule.FIELD_UNEXPECTED, written.rule());
    }
  }

  private static void requireAmount(HandwrittenNotice written, Violations wrong) {
    var amount = written.amount();
    if (written.rule() == TariffRule.VENDOR_STB) {
      wrong.require(
          amount != null && amount.yuan().signum() > 0, "amount", PenaltyRule.AMOUNT_MISSING);
    } else {
      wrong.require(amount == null, "amount", PenaltyRule.AMOUNT_UNEXPECTED);
    }
  }

  private static String person(HandwrittenNotice written) {
    var person = Text.optional("liablePerson", written.liablePerson(), Text.NAME);
    if (person.isEmpty() && written.rule() == TariffRule.SERVICE_CONDUCT) {
      throw RuleViolation.of("liablePerson", PenaltyRule.LIABLE_PERSON_MISSING);
    }
    return person;
  }

  private void requireComplaint(@Nullable ComplaintNumber number, Violations wrong) {
    wrong.require(
        number == null || complaints.find(number).isPresent(),
        "complaint",
        PenaltyRule.COMPLAINT_UNKNOWN,
        String.valueOf(number));
  }

  /** 扣罚责任人所在部门 (4.3.2 a): where none is named, the liable person's. */
  private DepartmentCode department(HandwrittenNotice written, String person) {
    var named =
        Optional.ofNullable(written.department())
            .or(() -> employees.find(person).map(Employee::department))
            .orElseThrow(() -> RuleViolation.of("department", PenaltyRule.DEPARTMENT_MISSING));
    if (departments.find(named).isEmpty()) {
      throw RuleViolation.of("department", PenaltyRule.DEPARTMENT_UNKNOWN, named);
    }
    return named;
  }
}
