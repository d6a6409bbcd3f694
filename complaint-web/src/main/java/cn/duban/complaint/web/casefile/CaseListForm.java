package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.ejb.casefile.CaseFilter;
import cn.duban.complaint.ejb.casefile.CaseSort;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the list of cases is asked for, as its address says it. */
public class CaseListForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String text;
  private @Nullable ComplaintStatus state;
  private @Nullable String category;
  private @Nullable String department;
  private @Nullable Channel channel;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable Light light;
  private @Nullable CaseSort sort;

  CaseFilter toFilter() {
    return new CaseFilter(
        state,
        category,
        getDepartment(),
        channel,
        from,
        to,
        text,
        light,
        sort == null ? CaseSort.NEWEST : sort);
  }

  /** Whether anything beyond the first row of the filter is asked for, so that it stands open. */
  public boolean isRefined() {
    return channel != null || from != null || to != null;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable ComplaintStatus getState() {
    return state;
  }

  public void setState(@Nullable ComplaintStatus state) {
    this.state = state;
  }

  public @Nullable String getCategory() {
    return category;
  }

  public void setCategory(@Nullable String category) {
    this.category = category;
  }

  public @Nullable DepartmentCode getDepartment() {
    return department == null ? null : new DepartmentCode(department);
  }

  public void setDepartment(@Nullable DepartmentCode department) {
    this.department = department == null ? null : department.code();
  }

  public @Nullable Channel getChannel() {
    return channel;
  }

  public void setChannel(@Nullable Channel channel) {
    this.channel = channel;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public @Nullable Light getLight() {
    return light;
  }

  public void setLight(@Nullable Light light) {
    this.light = light;
  }

  public @Nullable CaseSort getSort() {
    return sort;
  }

  public void setSort(@Nullable CaseSort sort) {
    this.sort = sort;
  }
}
