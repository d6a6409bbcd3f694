package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a proposal to repair a due time; each shows before and after. */
public sealed interface RepairEvent {
  /** Of which obligation, of which case and department if any, by whom (user name), when. */
  record Stamp(
      @Nullable ComplaintNumber complaint,
      UUID obligation,
      @Nullable DepartmentCode department,
      String by,
      Instant at) {}

  Stamp stamp();

  /** The due time that was set. */
  Instant formerDue();

  /** The due time that is proposed. */
  Instant dueAt();

  RepairFigures figures();

  /** Why it is proposed, approved or refused. */
  String detail();

  /** The name of the event on the timeline: {@code REPAIR_APPROVED}. */
  default String code() {
    return "REPAIR_" + getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  record Proposed(
      Stamp stamp, Instant formerDue, Instant dueAt, RepairFigures figures, String detail)
      implements RepairEvent {}

  record Approved(
      Stamp stamp, Instant formerDue, Instant dueAt, RepairFigures figures, String detail)
      implements RepairEvent {}

  record Refused(
      Stamp stamp, Instant formerDue, Instant dueAt, RepairFigures figures, String detail)
      implements RepairEvent {}
}
