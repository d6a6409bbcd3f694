package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Departments;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The company's list of departments and people, for everybody who chooses a receiver. */
@Stateless
@RolesAllowed({
  Roles.CLERK,
  Roles.CS_MANAGER,
  Roles.HANDLER,
  Roles.DEPT_MANAGER,
  Roles.GENERAL_AFFAIRS,
  Roles.EXECUTIVE,
  Roles.GENERAL_MANAGER,
  Roles.AUDITOR,
  Roles.ADMIN
})
public class Directory {
  private static final int MANY = 5000; // of one company

  @Inject Departments departments;
  @Inject Employees employees;

  /** Every department, by code. */
  public List<DepartmentRow> departments() {
    return departments.all().stream().map(DepartmentRow::of).toList();
  }

  /** The active people of a department with this role, by user name. */
  public List<UserRow> people(DepartmentCode department, Role role) {
    return employees.inRole(department, role).stream().map(UserRow::of).toList();
  }

  /** Everybody active who takes part in the business, by user name: who can stand in. */
  public List<UserRow> colleagues() {
    return employees.list(0, MANY).stream()
        .filter(Employee::active)
        .filter(each -> each.roles().stream().noneMatch(Role::standsAlone))
        .map(UserRow::of)
        .toList();
  }

  /** The name of a department; the code if there is no such department. */
  public String departmentName(DepartmentCode code) {
    return departments.find(code).map(Department::name).orElse(code.code());
  }

  /** The name that people know somebody by; the user name if there is no such person. */
  public String nameOf(String username) {
    return employees.find(username).map(Employee::displayName).orElse(username);
  }
}
