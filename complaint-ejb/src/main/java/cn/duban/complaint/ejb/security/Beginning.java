package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Departments;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.organization.PasswordHashes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What an empty database begins with: the three departments that the regulation names, and one
 * administrator with a password for one use.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Beginning {
  /** The user name of the first administrator. */
  public static final String ADMINISTRATOR = "admin";

  private static final Map<DepartmentCode, String> DEPARTMENTS =
      Map.of(
          DepartmentCode.CUSTOMER_SERVICE, "客户服务部",
          DepartmentCode.GENERAL_AFFAIRS, "综合部",
          DepartmentCode.COMPANY_LEADERS, "公司领导");

  @Inject Departments departments;
  @Inject Employees employees;
  @Inject PasswordHashes passwords;
  @Inject Secrets secrets;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Whether anybody can sign in. */
  public boolean made() {
    return employees.count() > 0;
  }

  /** Makes it, once; returns the administrator's password of the first use. */
  public Optional<String> make() {
    if (made()) {
      return Optional.empty();
    }
    var at = clock.instant();
    DEPARTMENTS.forEach(
        (code, name) -> {
          if (departments.find(code).isEmpty()) {
            departments.add(Department.named(code, name, at));
          }
        });
    var administrator =
        Employee.appointed(
            Appointment.of(ADMINISTRATOR, "系统管理员", DepartmentCode.GENERAL_AFFAIRS, Role.ADMIN), at);
    var password = secrets.next();
    administrator.receivePassword(passwords.hash(password), at);
    employees.add(administrator);
    trail.record(
        AuditEntry.of(
            at, AuditEntry.SYSTEM, "USER_CREATED", new AuditSubject("user", ADMINISTRATOR)));
    return Optional.of(password);
  }
}
