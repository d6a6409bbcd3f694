package cn.duban.complaint.web.supervision;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.supervision.BoardFilter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the board is asked for, as its address says it. */
public class BoardForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable Light light;
  private @Nullable ObligationType type;
  private @Nullable String department;
  private boolean mine;

  BoardFilter toFilter() {
    return new BoardFilter(
        light, type, department == null ? null : new DepartmentCode(department), mine);
  }

  public @Nullable Light getLight() {
    return light;
  }

  public void setLight(@Nullable Light light) {
    this.light = light;
  }

  public @Nullable ObligationType getType() {
    return type;
  }

  public void setType(@Nullable ObligationType type) {
    this.type = type;
  }

  public @Nullable DepartmentCode getDepartment() {
    return department == null ? null : new DepartmentCode(department);
  }

  public void setDepartment(@Nullable DepartmentCode department) {
    this.department = department == null ? null : department.code();
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }
}
