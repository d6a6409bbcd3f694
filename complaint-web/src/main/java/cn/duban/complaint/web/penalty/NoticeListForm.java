package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.NoticeFilter;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the list of notices is asked for, as its address says it. */
public class NoticeListForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable PenaltyStatus state;
  private @Nullable String department;
  private @Nullable String complaint;

  NoticeFilter toFilter() {
    return new NoticeFilter(state, getDepartment(), getComplaint());
  }

  public @Nullable PenaltyStatus getState() {
    return state;
  }

  public void setState(@Nullable PenaltyStatus state) {
    this.state = state;
  }

  public @Nullable DepartmentCode getDepartment() {
    return department == null ? null : new DepartmentCode(department);
  }

  public void setDepartment(@Nullable DepartmentCode department) {
    this.department = department == null ? null : department.code();
  }

  public @Nullable ComplaintNumber getComplaint() {
    return complaint == null ? null : new ComplaintNumber(complaint);
  }

  public void setComplaint(@Nullable ComplaintNumber complaint) {
    this.complaint = complaint == null ? null : complaint.value();
  }
}
