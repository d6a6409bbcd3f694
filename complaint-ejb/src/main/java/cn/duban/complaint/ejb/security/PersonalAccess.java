package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.PasswordPolicy;
import cn.duban.complaint.domain.security.AccessToken;
import cn.duban.complaint.domain.security.AccessTokens;
import cn.duban.complaint.ejb.organization.PasswordHashes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a person who just gave the password gets: a token, or another password. */
@Stateless
@PermitAll
public class PersonalAccess {
  @Inject AccessTokens tokens;
  @Inject Employees employees;
  @Inject PasswordHashes passwords;
  @Inject Secrets secrets;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** A token for the REST interface. */
  public IssuedToken issueToken(SignedIn person) {
    var secret = secrets.next();
    var token = AccessToken.forPerson(person.username(), secret, person.at());
    tokens.add(token);
    return new IssuedToken(secret, token.expiresAt(), person);
  }

  /** Another password; tokens and sign-ins from before end. */
  public SignedIn changePassword(String username, @Nullable String newPassword) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var employee = employees.get(username);
    var chosen = PasswordPolicy.require("newPassword", username, newPassword);
    employee.choosePassword(passwords.hash(chosen), at);
    tokens.revokeAllOf(username);
    trail.record(
        AuditEntry.of(at, username, "PASSWORD_CHANGED", new AuditSubject("user", username)));
    return SignedIn.of(employee, at);
  }
}
