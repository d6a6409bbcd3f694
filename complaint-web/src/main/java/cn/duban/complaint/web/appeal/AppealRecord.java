package cn.duban.complaint.web.appeal;

import cn.duban.complaint.domain.appeal.AppealSeat;
import cn.duban.complaint.domain.appeal.AppealStage;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.ejb.appeal.AppealView;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * R/G095-4 as REST reads it.
 *
 * @param awaited whose opinions are wanted now
 * @param mine from which seat the reader may give an opinion now
 */
public record AppealRecord(
    UUID id,
    String formCode,
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
    List<AppealView.Opinion> opinions,
    Set<AppealSeat> awaited,
    @Nullable AppealSeat mine) {
  private static final String FORM = "R/G095-4";

  /** The appeal as this person reads it. */
  public static AppealRecord of(AppealView appeal) {
    return new AppealRecord(
        appeal.id(),
        FORM,
        appeal.notice(),
        appeal.noticeNumber(),
        appeal.amount(),
        appeal.complaint(),
        appeal.department(),
        appeal.liablePerson(),
        appeal.state(),
        appeal.reason(),
        appeal.filedBy(),
        appeal.filedAt(),
        appeal.opinions(),
        appeal.awaited(),
        appeal.mine());
  }
}
