package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.security.SecurityRule;
import cn.duban.complaint.domain.security.SignInAttempts;
import cn.duban.complaint.domain.security.SignInRecords;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.organization.PasswordHashes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Signing in with name and password. Neither the answer nor its time nor a lock tells whether the
 * name exists.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PASSWORD = 1000;

  @Inject Employees employees;
  @Inject SignInRecords records;
  @Inject PasswordHashes passwords;
  @Inject SignInLog log;
  @Inject PersonalAccess access;
  @Inject Clock clock;

  /**
   * Lets a person in.
   *
   * @throws RuleViolation {@link SecurityRule#BAD_CREDENTIALS}, or {@link SecurityRule#LOCKED}
   *     after five failures, for fifteen minutes
   */
  public SignedIn authenticate(@Nullable String username, @Nullable String password) {
    var name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || password == null
        || password.length() > LONGEST_PASSWORD) {
      throw new RuleViolation(SecurityRule.BAD_CREDENTIALS);
    }
    var now = clock.instant();
    if (records.find(name).filter(attempts -> attempts.lockedAt(now)).isPresent()) {
      throw locked();
    }
    var employee = employees.find(name).filter(Employee::active);
    if (!passwords.matches(password, employee.flatMap(Employee::passwordHash))) {
      recordFailure(name, now);
      throw new RuleViolation(SecurityRule.BAD_CREDENTIALS);
    }
    if (!log.succeeded(name, now)) {
      throw locked();
    }
    return SignedIn.of(employee.orElseThrow(), now);
  }

  /**
   * Lets a person in and gives a token for the REST interface.
   *
   * @throws RuleViolation as {@link #authenticate}, and {@link SecurityRule#PASSWORD_MUST_CHANGE}
   */
  public IssuedToken issueToken(@Nullable String username, @Nullable String password) {
    var person = authenticate(username, password);
    if (person.mustChangePassword()) {
      throw new RuleViolation(SecurityRule.PASSWORD_MUST_CHANGE);
    }
    return access.issueToken(person);
  }

  /**
   * Changes a person's own password; every other sign-in of the person ends.
   *
   * @return the sign-in that goes on
   * @throws RuleViolation as {@link #authenticate}, and {@link
   *     cn.duban.complaint.domain.organization.OrganizationRule#WEAK_PASSWORD}
   */
  public SignedIn changePassword(
      @Nullable String username, @Nullable String password, @Nullable String newPassword) {
    var person = authenticate(username, password);
    return access.changePassword(person.username(), newPassword);
  }

  private void recordFailure(String name, Instant at) {
    try {
      log.failed(name, at);
    } catch (EJBException twoAtOnce) {
      log.failed(name, at); // the other one has opened the record of this name
    }
  }

  private static RuleViolation locked() {
    return new RuleViolation(SecurityRule.LOCKED, SignInAttempts.LOCK.toMinutes());
  }
}
