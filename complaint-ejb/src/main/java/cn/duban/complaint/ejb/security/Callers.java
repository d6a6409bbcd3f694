package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.Deputies;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.security.AccessTokens;
import cn.duban.complaint.domain.security.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds, at every request, who the caller is now: a changed role or a withdrawn access counts. */
@Stateless
@PermitAll
public class Callers {
  @Inject AccessTokens tokens;
  @Inject Employees employees;
  @Inject Deputies deputies;
  @Inject Clock clock;

  /** Who may enter with this token; empty if it is unknown, revoked or expired. */
  public Optional<Caller> withToken(String secret) {
    return tokens
        .findBySecret(secret)
        .filter(token -> token.validAt(clock.instant()))
        .flatMap(
            token ->
                token.integration()
                    ? employees
                        .find(token.username())
                        .filter(Employee::active)
                        .map(employee -> caller(employee, token.issuedAt(), token.scopes()))
                    : inSession(token.username(), token.issuedAt()));
  }

  /** Who signed in then; empty if the password has changed or the access has ended since. */
  public Optional<Caller> inSession(String username, Instant signedInAt) {
    return employees
        .find(username)
        .filter(employee -> employee.acceptsSignInOf(signedInAt))
        .map(employee -> caller(employee, signedInAt, EnumSet.allOf(Scope.class)));
  }

  private Caller caller(Employee employee, Instant signedInAt, Set<Scope> scopes) {
    var own = employee.actor(signedInAt);
    var actor =
        new Actor(
            own.username(),
            own.department(),
            own.roles(),
            own.inCharge(),
            signedInAt,
            principalsOf(own));
    return new Caller(actor, employee.displayName(), scopes, employee.mustChangePassword());
  }

  private List<Actor> principalsOf(Actor deputy) {
    var today = LocalDate.now(clock);
    return deputies.on(today).principalsOf(deputy.username(), today).stream()
        .flatMap(username -> employees.find(username).stream())
        .filter(Employee::active)
        .map(employee -> employee.actor(deputy.signedInAt()))
        .toList();
  }
}
