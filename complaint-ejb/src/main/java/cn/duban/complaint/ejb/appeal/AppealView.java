package cn.duban.complaint.ejb.appeal;

import cn.duban.complaint.domain.appeal.AppealOpinion;
import cn.duban.complaint.domain.appeal.AppealSeat;
import cn.duban.complaint.domain.appeal.AppealStage;
import cn.duban.complaint.domain.appeal.ExemptionAppeal;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * R/G095-4 as screens, REST and the paper form show it to one person.
 *
 * @param noticeNumber 处罚记录号
 * @param amount what the notice takes
 * @param awaited whose opinions are wanted now
 * @param mine from which seat this person may give an opinion now, if from any
 */
public record AppealView(
    UUID id,
    UUID notice,
    @Nullable PenaltyNoticeNumber noticeNumber,
    Money amount,
    @Nullable ComplaintNumber complaint,
    DepartmentCode department,
    @Nullable String liablePerson,
    AppealStage state,
    String reason,
    String filedBy,
    Instant filedAt,
    List<Opinion> opinions,
    Set<AppealSeat> awaited,
    @Nullable AppealSeat mine) {

  /** One of the five boxes of the form, signed. */
  public record Opinion(
      AppealSeat seat,
      boolean approved,
      String opinion,
      String by,
      @Nullable String onBehalfOf,
      Instant at,
      String contentHash) {
    static Opinion of(AppealOpinion given) {
      var signoff = given.signoff();
      return new Opinion(
          given.seat(),
          given.approved(),
          given.opinion(),
          signoff.by(),
          signoff.onBehalfOf().orElse(null),
          signoff.at(),
          signoff.contentHash());
    }
  }

  static AppealView of(ExemptionAppeal appeal, PenaltyNotice notice, Actor reader) {
    return new AppealView(
        appeal.id(),
        appeal.notice(),
        notice.number().orElse(null),
        notice.amount(),
        notice.complaint().orElse(null),
        appeal.department(),
        appeal.liablePerson().orElse(null),
        appeal.stage(),
        appeal.reason(),
        appeal.filedBy(),
        appeal.filedAt(),
        appeal.opinions().stream().map(Opinion::of).toList(),
        appeal.missingSeats(),
        appeal.seatFor(reader).orElse(null));
  }
}
