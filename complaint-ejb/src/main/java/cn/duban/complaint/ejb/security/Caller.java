package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.security.Scope;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who sends this request: the person with all capacities, and through which door.
 *
 * @param scopes what the token allows; everything for a person
 * @param mustChangePassword whether nothing else may be done before the password is changed
 */
public record Caller(Actor actor, String name, Set<Scope> scopes, boolean mustChangePassword) {
  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /**
   * The roles in which the container lets the caller in: those of every capacity, for the boundary
   * decides in which one a step is done.
   */
  public Set<String> groups() {
    var roles = EnumSet.noneOf(Role.class);
    actor.capacities().forEach(capacity -> roles.addAll(capacity.roles()));
    if (!scopes.contains(Scope.ADMINISTER)) {
      roles.remove(Role.ADMIN);
    }
    return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
  }
}
