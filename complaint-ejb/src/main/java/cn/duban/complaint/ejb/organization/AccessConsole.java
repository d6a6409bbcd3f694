package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
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

/** Where the administrator ends a person's access, gives it back, or gives another password. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AccessConsole {
  @Inject Employees employees;
  @Inject FirstPasswords passwords;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /**
   * Ends a person's access at once; what the person did stays.
   *
   * @throws RuleViolation {@link OrganizationRule#OWN_ACCESS}: nobody locks himself out
   */
  public UserRow deactivate(String username) {
    if (username.equals(session.getCallerPrincipal().getName())) {
      throw new RuleViolation(OrganizationRule.OWN_ACCESS);
    }
    var employee = get(username);
    employee.deactivate();
    record("USER_DEACTIVATED", username);
    return UserRow.of(employee);
  }

  /** Gives a person access again. */
  public UserRow activate(String username) {
    var employee = get(username);
    employee.activate();
    record("USER_ACTIVATED", username);
    return UserRow.of(employee);
  }

  /** Gives a person who forgot it another password; every sign-in from before ends. */
  public UserRow resetPassword(String username, FirstPassword password) {
    var employee = get(username);
    passwords.give(employee, password);
    record("PASSWORD_RESET", username);
    return UserRow.of(employee);
  }

  /**
   * The same with a password that nobody has thought of; the answer is the only place where it can
   * be read, and the person must choose another with it.
   */
  public String resetPassword(String username) {
    var once = passwords.next();
    resetPassword(username, new FirstPassword(once, true));
    return once;
  }

  private Employee get(String username) {
    return employees
        .find(username)
        .orElseThrow(() -> new RuleViolation(OrganizationRule.NO_SUCH_RECORD));
  }

  private void record(String event, String username) {
    var by = session.getCallerPrincipal().getName();
    trail.record(AuditEntry.of(clock.instant(), by, event, new AuditSubject("user", username)));
  }
}
