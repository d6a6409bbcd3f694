package cn.duban.complaint.web.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.supervision.ObligationView;
import cn.duban.complaint.web.calendar.ExplanationLine;
import cn.duban.complaint.web.shared.Messages;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An obligation as REST reads it, its explanation in the reader's language. */
public record ObligationRecord(
    UUID id,
    ObligationType type,
    @Nullable ComplaintNumber complaint,
    @Nullable DepartmentCode department,
    @Nullable UUID dispatch,
    Role owner,
    Instant startedAt,
    Instant dueAt,
    @Nullable Instant doneAt,
    int overdueDays,
    Light light,
    List<ExplanationLine> explanation) {

  /** The obligation in these words. */
  public static ObligationRecord of(ObligationView owed, Messages messages) {
    return new ObligationRecord(
        owed.id(),
        owed.type(),
        owed.complaint(),
        owed.department(),
        owed.subject(),
        owed.owner(),
        owed.startedAt(),
        owed.dueAt(),
        owed.doneAt(),
        owed.overdueDays(),
        owed.light(),
        ExplanationLine.of(owed.explanation(), messages));
  }
}
