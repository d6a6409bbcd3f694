package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Departments;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.OrganizationRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the administrator keeps departments and people. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OrganizationConsole {
  @Inject Departments departments;
  @Inject Employees employees;
  @Inject FirstPasswords passwords;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /** Every department, by code. */
  public List<DepartmentRow> departments() {
    return departments.all().stream().map(DepartmentRow::of).toList();
  }

  /** One department. */
  public DepartmentRow department(String code) {
    return departments.all().stream()
        .filter(department -> department.code().code().equals(code))
        .findFirst()
        .map(DepartmentRow::of)
        .orElseThrow(() -> new RuleViolation(OrganizationRule.NO_SUCH_RECORD));
  }

  /**
   * A new department, which from now on can issue numbers and answer for complaints.
   *
   * @throws RuleViolation {@link OrganizationRule#DUPLICATE_DEPARTMENT}
   */
  public DepartmentRow createDepartment(DepartmentCode code, @Nullable String name) {
    if (departments.find(code).isPresent()) {
      throw RuleViolation.of("code", OrganizationRule.DUPLICATE_DEPARTMENT, code);
    }
    var department = Department.named(code, name, clock.instant());
    departments.add(department);
    record("DEPARTMENT_CREATED", "department", code.code(), department.name());
    return DepartmentRow.of(department);
  }

  /** One page of everybody, by user name. */
  public UserPage users(int offset, int limit) {
    var rows = employees.list(offset, limit).stream().map(UserRow::of).toList();
    return new UserPage(rows, employees.count());
  }

  /** One person. */
  public UserRow user(String username) {
    return UserRow.of(get(username));
  }

  /**
   * A new person, who may sign in with this password if there is one.
   *
   * @throws RuleViolation {@link OrganizationRule#DUPLICATE_USER}, {@link
   *     OrganizationRule#UNKNOWN_DEPARTMENT}, {@link OrganizationRule#WEAK_PASSWORD}
   */
  public UserRow createUser(Appointment appointment, @Nullable FirstPassword password) {
    if (employees.find(appointment.username()).isPresent()) {
      throw RuleViolation.of("username", OrganizationRule.DUPLICATE_USER, appointment.username());
    }
    requireDepartments(appointment);
    var employee = Employee.appointed(appointment, clock.instant());
    if (password != null) {
      passwords.give(employee, password);
    }
    employees.add(employee);
    record("USER_CREATED", "user", appointment.username(), summary(appointment));
    return UserRow.of(employee);
  }

  /** Changes a person's name, department, roles, departments in charge or mail address. */
  public UserRow changeUser(Appointment appointment) {
    requireDepartments(appointment);
    var employee = get(appointment.username());
    employee.transfer(appointment);
    record("USER_CHANGED", "user", appointment.username(), summary(appointment));
    return UserRow.of(employee);
  }

  private Employee get(String username) {
    return employees
        .find(username)
        .orElseThrow(() -> new RuleViolation(OrganizationRule.NO_SUCH_RECORD));
  }

  private void requireDepartments(Appointment appointment) {
    departments.get(appointment.department());
    for (var code : appointment.inCharge()) {
      if (departments.find(code).isEmpty()) {
        throw RuleViolation.of("inCharge", OrganizationRule.UNKNOWN_DEPARTMENT, code);
      }
    }
  }

  private static String summary(Appointment appointment) {
    return "%s, %s, %s, %s"
        .formatted(
            appointment.displayName(),
            appointment.department(),
            appointment.roles().stream().sorted().toList(),
            appointment.inCharge().stream().sorted().toList());
  }

  private void record(String event, String type, String key, String words) {
    trail.record(
        AuditEntry.of(
                clock.instant(),
                session.getCallerPrincipal().getName(),
                event,
                new AuditSubject(type, key))
            .saying(words));
  }
}
