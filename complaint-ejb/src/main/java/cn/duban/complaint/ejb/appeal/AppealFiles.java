package cn.duban.complaint.ejb.appeal;

import cn.duban.complaint.domain.appeal.AppealFilter;
import cn.duban.complaint.domain.appeal.AppealRule;
import cn.duban.complaint.domain.appeal.ExemptionAppeal;
import cn.duban.complaint.domain.appeal.ExemptionAppeals;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows appeals to a person: all that he may see, nothing that he may not. */
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
public class AppealFiles {
  @Inject ExemptionAppeals appeals;
  @Inject PenaltyNotices notices;
  @Inject CurrentActor current;

  /**
   * One appeal.
   *
   * @throws RuleViolation {@link AppealRule#NO_SUCH_APPEAL} also if he may not see it
   */
  public AppealView get(UUID id) {
    var reader = current.get();
    return appeals
        .find(id)
        .filter(appeal -> appeal.isVisibleTo(reader))
        .map(appeal -> view(appeal, reader))
        .orElseThrow(() -> new RuleViolation(AppealRule.NO_SUCH_APPEAL, id));
  }

  /** The same, held until the end of the transaction, before a step that depends on it. */
  public AppealView getHeld(UUID id) {
    var reader = current.get();
    return view(appeals.hold(id, reader), reader);
  }

  /** One page with the number of all, newest first. */
  public AppealPage list(AppealFilter filter, int offset, int limit) {
    return new AppealPage(rows(filter, offset, limit), count(filter));
  }

  /** One page, newest first. */
  public List<AppealView> rows(AppealFilter filter, int offset, int limit) {
    var reader = current.get();
    return appeals.list(filter, reader, offset, limit).stream()
        .map(appeal -> view(appeal, reader))
        .toList();
  }

  /** How many there are on all pages. */
  public long count(AppealFilter filter) {
    return appeals.count(filter, current.get());
  }

  /** Whether this person may appeal against this notice now. */
  public boolean mayFile(UUID notice) {
    var reader = current.get();
    return notices
        .find(notice)
        .filter(found -> ExemptionAppeal.isOpenTo(reader, found))
        .filter(found -> appeals.against(notice).isEmpty())
        .isPresent();
  }

  private AppealView view(ExemptionAppeal appeal, Actor reader) {
    return AppealView.of(appeal, notices.find(appeal.notice()).orElseThrow(), reader);
  }
}
