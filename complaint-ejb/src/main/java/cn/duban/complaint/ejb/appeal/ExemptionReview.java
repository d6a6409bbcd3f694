package cn.duban.complaint.ejb.appeal;

import cn.duban.complaint.domain.appeal.AppealEvent;
import cn.duban.complaint.domain.appeal.AppealRule;
import cn.duban.complaint.domain.appeal.ExemptionAppeal;
import cn.duban.complaint.domain.appeal.ExemptionAppeals;
import cn.duban.complaint.domain.appeal.Verdict;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * An exemption appeal, R/G095-4: filed by the penalised department or the liable person, then one
 * opinion after the other (4.3.6). The appeal itself says whose turn it is.
 */
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
public class ExemptionReview {
  @Inject ExemptionAppeals appeals;
  @Inject PenaltyNotices notices;
  @Inject Event<AppealEvent> events;
  @Inject Pen pen;

  /**
   * 申请免责.
   *
   * @return its identity
   * @throws RuleViolation {@link AppealRule#NO_SUCH_NOTICE} if the notice does not exist for this
   *     person
   */
  public UUID file(UUID notice, String reason) {
    var act = pen.signing();
    if (notices.find(notice).filter(found -> found.isVisibleTo(act.actor())).isEmpty()) {
      throw RuleViolation.of("notice", AppealRule.NO_SUCH_NOTICE);
    }
    var held = notices.hold(notice, act.actor());
    var appeal = ExemptionAppeal.file(held, appeals.against(notice), reason, act);
    appeals.add(appeal);
    publish(appeal);
    return appeal.id();
  }

  /** The opinion of whoever's turn it is. */
  public void giveOpinion(UUID id, Verdict verdict) {
    var act = pen.signing();
    var appeal = appeals.hold(id, act.actor());
    appeal.giveOpinion(verdict, act);
    publish(appeal);
  }

  private void publish(ExemptionAppeal appeal) {
    appeal.happened().forEach(events::fire);
  }
}
