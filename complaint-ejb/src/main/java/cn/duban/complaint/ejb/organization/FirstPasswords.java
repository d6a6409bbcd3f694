package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.OrganizationRule;
import cn.duban.complaint.domain.organization.PasswordPolicy;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.Collectors;

/** Gives people the passwords that an administrator thought of, if they are strong enough. */
@Dependent
class FirstPasswords {
  private static final int LENGTH = 14;
  private static final String CHARACTERS =
      "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final String MARKS = "-7"; // always of more than one kind

  private final SecureRandom random = new SecureRandom();

  @Inject PasswordHashes passwords;
  @Inject Clock clock;

  /** A password for one use: sixteen characters that nobody mistakes for each other. */
  String next() {
    return random
        .ints(LENGTH, 0, CHARACTERS.length())
        .mapToObj(CHARACTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining("", "", MARKS));
  }

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
