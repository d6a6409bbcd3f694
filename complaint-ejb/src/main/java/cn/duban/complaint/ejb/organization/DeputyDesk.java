package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.organization.Absence;
import cn.duban.complaint.domain.organization.Deputies;
import cn.duban.complaint.domain.organization.Deputy;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.OrganizationRule;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a person who will be away names a deputy (requirements §2): each for oneself, the
 * administrator for anyone.
 */
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
public class DeputyDesk {
  @Inject Deputies deputies;
  @Inject Employees employees;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /** One page: the administrator sees all, others those that name them. */
  public DeputyPage list(int offset, int limit) {
    var person = session.isCallerInRole(Roles.ADMIN) ? null : caller();
    var rows = deputies.list(person, offset, limit).stream().map(DeputyRow::of).toList();
    return new DeputyPage(rows, deputies.count(person));
  }

  /** Names a deputy for the days of an absence. */
  public DeputyRow name(Absence absence, String deputy) {
    requireOwn(absence.person());
    requireBusiness("person", absence.person());
    requireBusiness("deputy", deputy);
    var named = Deputy.of(absence, deputy, clock.instant());
    deputies.endingFrom(absence.from()).require(absence, deputy);
    deputies.add(named);
    record("DEPUTY_NAMED", named);
    return DeputyRow.of(named);
  }

  /** One of those that concern the caller. */
  public DeputyRow read(UUID id) {
    return DeputyRow.of(get(id));
  }

  /** The person is back, or the deputy lays it down: nothing is signed for the person any more. */
  public DeputyRow end(UUID id) {
    var named = get(id);
    named.endOn(LocalDate.now(clock).minusDays(1));
    record("DEPUTY_ENDED", named);
    return DeputyRow.of(named);
  }

  private Deputy get(UUID id) {
    return deputies
        .find(id)
        .filter(
            named ->
                session.isCallerInRole(Roles.ADMIN)
                    || named.person().equals(caller())
                    || named.deputy().equals(caller()))
        .orElseThrow(() -> new RuleViolation(OrganizationRule.NO_SUCH_RECORD));
  }

  private void requireOwn(String person) {
    if (!caller().equals(person) && !session.isCallerInRole(Roles.ADMIN)) {
      throw new RuleViolation(OrganizationRule.DEPUTY_OF_OTHERS);
    }
  }

  /** Who controls the business has no deputy in it and is none. */
  private void requireBusiness(String field, String username) {
    var employee =
        employees
            .find(username)
            .filter(found -> found.active())
            .orElseThrow(() -> RuleViolation.of(field, OrganizationRule.UNKNOWN_PERSON, username));
    if (employee.roles().stream().anyMatch(Role::standsAlone)) {
      throw RuleViolation.of(field, OrganizationRule.CONTROLLER_HAS_NO_DEPUTY, username);
    }
  }

  private void record(String event, Deputy named) {
    trail.record(
        AuditEntry.of(clock.instant(), caller(), event, AuditSubject.of("user", named.person()))
            .saying(named.toString()));
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }
}
