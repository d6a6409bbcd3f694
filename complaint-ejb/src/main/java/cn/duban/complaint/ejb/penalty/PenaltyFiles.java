package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.penalty.NoticeFilter;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.penalty.PenaltyRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows penalty notices to a person: all that he may see, nothing that he may not. */
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
public class PenaltyFiles {
  @Inject PenaltyNotices notices;
  @Inject CurrentActor current;

  /**
   * One notice.
   *
   * @throws RuleViolation {@link PenaltyRule#NO_SUCH_NOTICE} also if he may not see it
   */
  public NoticeView get(UUID id) {
    var reader = current.get();
    return notices
        .find(id)
        .filter(notice -> notice.isVisibleTo(reader))
        .map(notice -> NoticeView.of(notice, reader))
        .orElseThrow(() -> new RuleViolation(PenaltyRule.NO_SUCH_NOTICE, id));
  }

  /** The same, held until the end of the transaction, before a step that depends on it. */
  public NoticeView getHeld(UUID id) {
    var reader = current.get();
    return NoticeView.of(notices.hold(id, reader), reader);
  }

  /** One page with the number of all, newest first. */
  public NoticePage list(NoticeFilter filter, int offset, int limit) {
    return new NoticePage(rows(filter, offset, limit), count(filter));
  }

  /** One page, newest first. */
  public List<NoticeView> rows(NoticeFilter filter, int offset, int limit) {
    var reader = current.get();
    return notices.list(filter, reader, offset, limit).stream()
        .map(notice -> NoticeView.of(notice, reader))
        .toList();
  }

  /** How many there are on all pages. */
  public long count(NoticeFilter filter) {
    return notices.count(filter, current.get());
  }
}
