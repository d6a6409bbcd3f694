package cn.duban.complaint.domain.capa;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What happened to R/G095-2; supervision observes it, and the case's timeline tells it. */
public sealed interface CapaEvent {
  /** Of which case, dispatch and department, by whom (user name), when. */
  record Stamp(
      ComplaintNumber number, UUID dispatch, DepartmentCode department, String by, Instant at) {}

  Stamp stamp();

  /** Words that were said with it. */
  default String detail() {
    return "";
  }

  /** The name of the event on the timeline: {@code CAPA_SIGNED}. */
  default String code() {
    return "CAPA_" + getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  record Drafted(Stamp stamp) implements CapaEvent {}

  /** Handed in: the manager's signature delivers it. */
  record Signed(Stamp stamp) implements CapaEvent {}

  record Collected(Stamp stamp) implements CapaEvent {}

  record Approved(Stamp stamp, String detail) implements CapaEvent {}

  /** Sent back: a new obligation of three days begins. */
  record Returned(Stamp stamp, String detail) implements CapaEvent {}

  record Verified(Stamp stamp, String detail) implements CapaEvent {}

  /** Followed up and not effective yet. */
  record Ineffective(Stamp stamp, String detail) implements CapaEvent {}
}
