package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why money moves: the notice, the appeal if one was granted, who pays or is paid, by whose act.
 */
public record Posting(
    UUID notice,
    PenaltyNoticeNumber number,
    @Nullable UUID appeal,
    DepartmentCode department,
    @Nullable String person,
    String by,
    Instant at) {

  /** The return of what a line has charged, because this appeal was granted. */
  public static Posting back(LedgerLine charge, UUID appeal, String by, Instant at) {
    return new Posting(
        charge.notice(),
        charge.noticeNumber(),
        appeal,
        charge.department(),
        charge.person().orElse(null),
        by,
        at);
  }
}
