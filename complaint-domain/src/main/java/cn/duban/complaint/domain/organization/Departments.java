package cn.duban.complaint.domain.organization;

import java.util.List;
import java.util.Optional;

/** All departments. */
public interface Departments {
  void add(Department department);

  Optional<Department> find(DepartmentCode code);

  /**
   * The department with this code.
   *
   * @throws cn.duban.complaint.domain.shared.RuleViolation {@link
   *     OrganizationRule#UNKNOWN_DEPARTMENT}
   */
  Department get(DepartmentCode code);

  /** Every department, by code. */
  List<Department> all();
}
