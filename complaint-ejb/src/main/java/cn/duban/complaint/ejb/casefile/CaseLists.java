package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lists that people find cases in, filtered, sorted and paged in the database. */
@Stateless
@RolesAllowed({
  Roles.CLERK,
  Roles.CS_MANAGER,
  Roles.HANDLER,
  Roles.DEPT_MANAGER,
  Roles.GENERAL_AFFAIRS,
  Roles.EXECUTIVE,
  Roles.GENERAL_MANAGER,
  Roles.AUDITOR
})
public class CaseLists {
  private static final int EXCERPT = 120;
  private static final int REPEATS_SHOWN = 5;

  @Inject CaseQueries queries;
  @Inject Obligations obligations;
  @Inject Policies policies;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /** One page of what this person may see and asks for. */
  public CasePage find(CaseFilter filter, int offset, int limit) {
    var actor = current.get();
    var sight = Sight.of(actor);
    var now = clock.instant();
    if (sight.nothing()) {
      return new CasePage(List.of(), 0);
    }
    var rows =
        queries.find(filter, sight, now, offset, limit).stream()
            .map(complaint -> row(complaint, actor, now))
            .toList();
    return new CasePage(rows, queries.count(filter, sight, now));
  }

  /**
   * Earlier complaints of the same customer in the same category, within the days of the policy:
   * shown while a further one is registered.
   */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public List<CaseRow> repeats(Customer customer, CategoryCode category) {
    var today = LocalDate.now(clock);
    int days = policies.on(today).number(PolicyKey.REPEAT_COMPLAINT_DAYS);
    var since = today.minusDays(days).atStartOfDay(clock.getZone()).toInstant();
    var actor = current.get();
    return queries.repeats(customer, category, since, REPEATS_SHOWN).stream()
        .map(complaint -> row(complaint, actor, clock.instant()))
        .toList();
  }

  private CaseRow row(Complaint complaint, Actor actor, Instant now) {
    var page = complaint.page();
    var first = firstDue(complaint, actor);
    return new CaseRow(
        complaint.number(),
        complaint.status(),
        complaint.round(),
        page.kind(),
        page.complaintClass(),
        page.channel(),
        page.severity(),
        CaseViews.customer(page.customer(), !seesCustomer(complaint, actor)),
        page.category().value(),
        page.area().orElse(null),
        excerpt(page.words()),
        page.registeredAt(),
        page.registeredBy(),
        departments(complaint, actor),
        first.map(owed -> owed.light(now)).orElse(Light.GREEN),
        first.map(Obligation::type).orElse(null),
        first.map(Obligation::dueAt).orElse(null));
  }

  private Optional<Obligation> firstDue(Complaint complaint, Actor actor) {
    if (complaint.status().isFinal() && complaint.dispatches().isEmpty()) {
      return Optional.empty();
    }
    return obligations.of(complaint.number()).stream()
        .filter(Obligation::isOpen)
        .filter(owed -> owed.about().or(owed::department).filter(d -> !actor.sees(d)).isEmpty())
        .min(Comparator.comparing(Obligation::dueAt));
  }

  private static List<DepartmentCode> departments(Complaint complaint, Actor actor) {
    return complaint.dispatches().stream()
        .filter(sheet -> sheet.roundNumber() == complaint.round())
        .filter(sheet -> sheet.status() != DispatchStatus.RETURNED)
        .map(Dispatch::department)
        .filter(actor::sees)
        .distinct()
        .toList();
  }

  /** Customer service, and the department that handles it, need to call (requirements §1). */
  static boolean seesCustomer(Complaint complaint, Actor actor) {
    return actor.inAnyCapacity(
        self ->
            self.hasAny(Role.CLERK, Role.CS_MANAGER)
                || complaint.dispatches().stream()
                    .filter(sheet -> sheet.status() != DispatchStatus.RETURNED)
                    .anyMatch(sheet -> Duties.handling(sheet.department()).test(self)));
  }

  private static String excerpt(String words) {
    int characters = words.codePointCount(0, words.length());
    return characters <= EXCERPT
        ? words
        : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
