package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened to a request for a later time or to a supervision order; later features observe it,
 * and the case's timeline tells it.
 */
public sealed interface SupervisionEvent permits ExtensionEvent, SupervisionOrderEvent {
  /**
   * Of which case and department, by whom (user name), when.
   *
   * @param subject the sheet whose answer is to come later, or the order
   */
  record Stamp(
      ComplaintNumber number, UUID subject, DepartmentCode department, String by, Instant at) {}

  Stamp stamp();

  /** Words that were said with it. */
  default String detail() {
    return "";
  }

  /** The name of the event on the timeline: {@code EXTENSION_ASKED}. */
  String code();
}
