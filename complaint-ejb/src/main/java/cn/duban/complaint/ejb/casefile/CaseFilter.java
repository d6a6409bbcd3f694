package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; null leaves a column open.
 *
 * @param category a category of 表四, or a type, which takes in all of its kinds
 * @param from first day of registration
 * @param to last day of registration
 * @param text in number, name, telephone number or anywhere in the content
 * @param sort by which column; the newest registration first by default
 */
public record CaseFilter(
    @Nullable ComplaintStatus state,
    @Nullable String category,
    @Nullable DepartmentCode department,
    @Nullable Channel channel,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String text,
    @Nullable Light light,
    CaseSort sort) {
  /** Everything one may see, newest first. */
  public static final CaseFilter ALL =
      new CaseFilter(null, null, null, null, null, null, null, null, CaseSort.NEWEST);
}
