package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.RepairRule;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** 督办: everything that is owed and that one may see, what is due first at the top. */
@Stateless
@RolesAllowed({
  Roles.CLERK,
  Roles.CS_MANAGER,
  Roles.HANDLER,
  Roles.DEPT_MANAGER,
  Roles.GENERAL_AFFAIRS,
  Roles.EXECUTIVE,
  Roles.GENERAL_MANAGER,
  Roles.AUDITOR,
  Roles.ADMIN
})
public class SupervisionBoard {
  @Inject BoardQueries queries;
  @Inject Obligations obligations;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /** One page of the board. */
  public BoardPage find(BoardFilter filter, int offset, int limit) {
    return new BoardPage(rows(filter, offset, limit), count(filter));
  }

  /**
   * One obligation, whether it is still owed or not.
   *
   * @throws RuleViolation {@link RepairRule#NO_SUCH_OBLIGATION} also if he may not see it
   */
  public ObligationView get(UUID id) {
    var actor = current.get();
    return obligations
        .find(id)
        .filter(owed -> owed.isVisibleTo(actor))
        .map(owed -> ObligationView.of(owed, clock))
        .orElseThrow(() -> new RuleViolation(RepairRule.NO_SUCH_OBLIGATION, id));
  }

  /** How many lines there are. */
  public long count(BoardFilter filter) {
    return queries.count(filter, current.get(), clock.instant());
  }

  /** The lines of one page. */
  public List<ObligationView> rows(BoardFilter filter, int offset, int limit) {
    return queries.find(filter, current.get(), clock.instant(), offset, limit).stream()
        .map(owed -> ObligationView.of(owed, clock))
        .toList();
  }

  /** How much of one's own shines in each light. */
  public Lights mine() {
    return new Lights(count(Light.RED), count(Light.YELLOW), count(Light.GREEN));
  }

  private long count(Light light) {
    return count(new BoardFilter(light, null, null, true));
  }
}
