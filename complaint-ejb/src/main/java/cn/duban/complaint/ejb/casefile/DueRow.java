package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that is still owed for a case, as a list needs it. */
public record DueRow(
    ComplaintNumber complaint,
    ObligationType type,
    @Nullable DepartmentCode department,
    @Nullable DepartmentCode about,
    Instant dueAt,
    Instant warnAt) {

  /** Whether it exists for this person: what concerns no department yet concerns everybody. */
  boolean isVisibleTo(Actor actor) {
    var concerned = about == null ? department : about;
    return concerned == null || actor.sees(concerned);
  }

  Light light(Instant now) {
    if (now.isAfter(dueAt)) {
      return Light.RED;
    }
    return now.isBefore(warnAt) ? Light.GREEN : Light.YELLOW;
  }
}
