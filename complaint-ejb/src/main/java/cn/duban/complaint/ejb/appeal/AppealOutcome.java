package cn.duban.complaint.ejb.appeal;

import cn.duban.complaint.domain.appeal.AppealEvent;
import cn.duban.complaint.domain.appeal.ExemptionAppeals;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.ejb.penalty.PenaltyDesk;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What a granted appeal does to a notice that was not executed: it is void and nothing is taken. Of
 * an executed one the settlement gives back what was taken (4.3.6).
 */
@Dependent
public class AppealOutcome {
  @Inject ExemptionAppeals appeals;
  @Inject PenaltyNotices notices;
  @Inject PenaltyDesk desk;

  void on(@Observes AppealEvent.Granted event) {
    var stamp = event.stamp();
    var notice = notices.hold(stamp.notice());
    if (notice.status() != PenaltyStatus.EXECUTED) {
      var reason = appeals.find(stamp.appeal()).orElseThrow().reason();
      notice.makeVoid(reason, stamp.by(), stamp.at());
      desk.publish(notice);
    }
  }
}
