package cn.duban.complaint.ejb.casefile;

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

/** What waits for a person although no clock runs: no obligation says so, and the case stands. */
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
public class WaitingTasks {
  private static final int SHOWN = 20;

  @Inject WaitingQueries queries;
  @Inject Policies policies;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /** One list for each step that something waits for, in the order of the regulation. */
  public List<WaitingList> mine() {
    var today = LocalDate.now(clock);
    boolean signedFirst = policies.on(today).isOn(PolicyKey.SIGN_BEFORE_DISPATCH);
    var scope = WaitingScope.of(current.get(), !signedFirst, today);
    return scope.kinds().stream()
        .map(kind -> list(kind, scope))
        .filter(list -> list.total() > 0)
        .toList();
  }

  private WaitingList list(WaitingKind kind, WaitingScope scope) {
    var tasks = queries.find(kind, scope, SHOWN);
    long total = tasks.size() < SHOWN ? tasks.size() : queries.count(kind, scope);
    return new WaitingList(kind, total, tasks);
  }
}
