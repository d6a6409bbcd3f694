package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the supervision board, with its reason.
 *
 * @param department who owes it
 * @param about the responsible department it concerns
 * @param doneAt when it was done or released; null while it is owed
 * @param overdueDays days that are fined if it is; those the executive held are not counted
 * @param explanation the days from receipt to the due date
 */
public record ObligationView(
    UUID id,
    ObligationType type,
    @Nullable ComplaintNumber complaint,
    @Nullable UUID subject,
    @Nullable DepartmentCode department,
    @Nullable DepartmentCode about,
    Role owner,
    Instant startedAt,
    Instant dueAt,
    @Nullable Instant doneAt,
    int overdueDays,
    Light light,
    Explanation explanation) {

  /** As it stands now. */
  public static ObligationView of(Obligation owed, Clock clock) {
    var now = clock.instant();
    return new ObligationView(
        owed.id(),
        owed.type(),
        owed.complaint().orElse(null),
        owed.subject().orElse(null),
        owed.department().orElse(null),
        owed.about().orElse(null),
        owed.owner(),
        owed.startedAt(),
        owed.dueAt(),
        owed.endedAt().orElse(null),
        owed.overdue(now, clock.getZone()).counted(),
        owed.light(now),
        owed.explanation());
  }
}
