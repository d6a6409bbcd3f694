package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import org.jspecify.annotations.Nullable;

/** Which notices are asked for; what is null does not restrict. */
public record NoticeFilter(
    @Nullable PenaltyStatus state,
    @Nullable DepartmentCode department,
    @Nullable ComplaintNumber complaint) {
  /** Every notice. */
  public static final NoticeFilter ALL = new NoticeFilter(null, null, null);
}
