package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
  private static final int REPEATS_SHOWN = 5;

  @Inject CaseQueries queries;
  @Inject Policies policies;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /** One page of what this person may see and asks for. */
  public CasePage find(CaseFilter filter, int offset, int limit) {
    return new CasePage(rows(filter, offset, limit), count(filter));
  }

  /** How many cases this person may see and asks for. */
  public long count(CaseFilter filter) {
    var sight = Sight.of(current.get());
    return sight.nothing() ? 0 : queries.count(filter, sight, clock.instant());
  }

  /** The lines of one page of them. */
  public List<CaseRow> rows(CaseFilter filter, int offset, int limit) {
    var actor = current.get();
    var sight = Sight.of(actor);
    var now = clock.instant();
    return sight.nothing()
        ? List.of()
        : CaseRows.of(queries.find(filter, sight, now, offset, limit), queries, actor, now);
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
    var cases = queries.repeats(customer, category, since, REPEATS_SHOWN);
    return CaseRows.of(cases, queries, current.get(), clock.instant());
  }

  /** Customer service, and the department that handles it, need to call (requirements §1). */
  static boolean seesCustomer(Complaint complaint, Actor actor) {
    var holders =
        complaint.dispatches().stream()
            .filter(sheet -> sheet.status() != DispatchStatus.RETURNED)
            .map(Dispatch::department)
            .toList();
    return CaseRows.seesCustomer(holders, actor);
  }
}
