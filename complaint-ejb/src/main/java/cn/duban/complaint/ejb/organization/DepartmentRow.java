package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.Department;

/** A department in a list. */
public record DepartmentRow(String code, String name) {
  static DepartmentRow of(Department department) {
    return new DepartmentRow(department.code().code(), department.name());
  }
}
