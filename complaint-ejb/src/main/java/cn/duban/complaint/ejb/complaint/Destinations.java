package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Departments;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks where a sheet is sent: a department that exists, a receiver who works there (表一). */
@Dependent
public class Destinations {
  @Inject Departments departments;
  @Inject Employees employees;

  /** The same destinations, or a refusal that names what is wrong. */
  List<Destination> checked(List<Destination> to) {
    for (var destination : to) {
      var department = destination.department();
      if (departments.find(department).isEmpty()) {
        throw RuleViolation.of(
            "to.department", ComplaintRule.DEPARTMENT_UNKNOWN, department.code());
      }
      requireReceiver("to.receiver", destination.receiver(), department);
    }
    return to;
  }

  /** Refuses a receiver who is neither handler nor manager there; nobody in particular is fine. */
  void requireReceiver(String field, @Nullable String receiver, DepartmentCode department) {
    if (receiver != null
        && Stream.of(Role.HANDLER, Role.DEPT_MANAGER)
            .flatMap(role -> employees.inRole(department, role).stream())
            .map(Employee::username)
            .noneMatch(receiver::equals)) {
      throw RuleViolation.of(field, ComplaintRule.RECEIVER_NOT_THERE, receiver, department.code());
    }
  }

  /** Whether this person is the manager who would sign for the department. */
  boolean isManager(String person, DepartmentCode department) {
    return employees.inRole(department, Role.DEPT_MANAGER).stream()
        .map(Employee::username)
        .anyMatch(person::equals);
  }
}
