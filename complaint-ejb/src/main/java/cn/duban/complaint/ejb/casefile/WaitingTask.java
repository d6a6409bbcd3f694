package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits.
 *
 * @param complaint the case; null for a penalty notice without one
 * @param subject the sheet or the penalty notice it is about; null for the whole case
 * @param department the responsible department; null where no department has it
 * @param since when it began to wait
 */
public record WaitingTask(
    @Nullable ComplaintNumber complaint,
    @Nullable UUID subject,
    @Nullable DepartmentCode department,
    Instant since) {

  /** A whole case waits. */
  public WaitingTask(String complaint, Instant since) {
    this(new ComplaintNumber(complaint), null, null, since);
  }

  /** A sheet of a case waits. */
  public WaitingTask(String complaint, UUID sheet, DepartmentCode department, Instant since) {
    this(new ComplaintNumber(complaint), sheet, department, since);
  }
}
