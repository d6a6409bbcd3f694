package cn.duban.complaint.domain.organization;

import java.util.List;
import java.util.Optional;

/** All people who use the system. */
public interface Employees {
  void add(Employee employee);

  /** The person with this user name, active or not. */
  Optional<Employee> find(String username);

  /**
   * The person with this user name, active or not.
   *
   * @throws cn.duban.complaint.domain.shared.RuleViolation {@link OrganizationRule#UNKNOWN_PERSON}
   */
  Employee get(String username);

  /** The active people with this role, by user name. */
  List<Employee> inRole(Role role);

  /** The active people of one department with this role, by user name. */
  List<Employee> inRole(DepartmentCode department, Role role);

  /** The active executives in charge of this department, by user name. */
  List<Employee> executivesOver(DepartmentCode department);

  /** One page of everybody, by user name. */
  List<Employee> list(int offset, int limit);

  long count();
}
