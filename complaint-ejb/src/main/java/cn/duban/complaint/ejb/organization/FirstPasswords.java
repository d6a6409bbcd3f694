package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.OrganizationRule;
import cn.duban.complaint.domain.organization.PasswordPolicy;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives people the passwords that an administrator thought of, if they are strong enough. */
@Dependent
class FirstPasswords {
  @Inject PasswordHashes passwords;
  @Inject Clock clock;

  /**
   * Sets the password.
   *
   * @throws RuleViolation {@link OrganizationRule#WEAK_PASSWORD}
   */
  void give(Employee employee, FirstPassword password) {
    var strong = PasswordPolicy.require("password", employee.username(), password.password());
    var hash = passwords.hash(strong);
    if (password.mustChange()) {
      employee.receivePassword(hash, clock.instant());
    } else {
      employee.choosePassword(hash, clock.instant());
    }
  }
}
