package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.Obligation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what is owed in JPQL: fixed conditions, joined as the filter asks, values always bound. */
@Dependent
class JpaBoardQueries implements BoardQueries {
  /** Stands where nothing may be found; no department has it. */
  private static final DepartmentCode NOWHERE = new DepartmentCode("XX");

  private static final Set<Role> OF_A_DEPARTMENT =
      EnumSet.of(Role.HANDLER, Role.DEPT_MANAGER, Role.EXECUTIVE);
  private static final String OWN =
      "(o.owner = :handler AND o.department IN :works"
          + " OR o.owner = :manager AND o.department IN :manages"
          + " OR o.owner = :executive AND o.about IN :inCharge"
          + " OR o.owner IN :roles)";

  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public long count(BoardFilter filter, Actor actor, Instant now) {
    var conditions = conditions(filter, actor, now);
    return bind(
            em.createQuery("SELECT COUNT(o) FROM Obligation o" + where(conditions), Long.class),
            conditions)
        .getSingleResult();
  }

  @Override
  public List<Obligation> find(
      BoardFilter filter, Actor actor, Instant now, int offset, int limit) {
    var conditions = conditions(filter, actor, now);
    return bind(
            em.createQuery(
                "SELECT o FROM Obligation o" + where(conditions) + " ORDER BY o.dueAt, o.id",
                Obligation.class),
            conditions)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  private static Map<String, Map<String, Object>> conditions(
      BoardFilter filter, Actor actor, Instant now) {
    var conditions = new LinkedHashMap<String, Map<String, Object>>();
    conditions.put("o.endedAt IS NULL", Map.of());
    if (filter.mine()) {
      conditions.put(OWN, own(actor));
    } else if (!actor.seesEverything()) {
      var seen = union(departments(actor, JpaBoardQueries::worksThere), inCharge(actor));
      conditions.put("(o.department IN :seen OR o.about IN :seen)", Map.of("seen", seen));
    }
    if (filter.type() != null) {
      conditions.put("o.type = :type", Map.of("type", filter.type()));
    }
    if (filter.department() != null) {
      conditions.put("o.department = :department", Map.of("department", filter.department()));
    }
    if (filter.light() != null) {
      conditions.put(shines(filter.light()), Map.of("now", now));
    }
    return conditions;
  }

  private static Map<String, Object> own(Actor actor) {
    var roles =
        actor.capacities().stream()
            .flatMap(self -> self.roles().stream())
            .filter(role -> !OF_A_DEPARTMENT.contains(role))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    roles.add(Role.ADMIN); // never an owner: the list must not be empty
    return Map.of(
        "handler",
        Role.HANDLER,
        "manager",
        Role.DEPT_MANAGER,
        "executive",
        Role.EXECUTIVE,
        "works",
        departments(actor, JpaBoardQueries::worksThere),
        "manages",
        departments(actor, self -> self.has(Role.DEPT_MANAGER)),
        "inCharge",
        inCharge(actor),
        "roles",
        roles);
  }

  private static boolean worksThere(Actor self) {
    return self.hasAny(Role.HANDLER, Role.DEPT_MANAGER);
  }

  private static Set<DepartmentCode> departments(Actor actor, Predicate<Actor> there) {
    return orNowhere(
        actor.capacities().stream()
            .filter(there)
            .map(Actor::department)
            .collect(Collectors.toSet()));
  }

  private static Set<DepartmentCode> inCharge(Actor actor) {
    return orNowhere(
        actor.capacities().stream()
            .filter(self -> self.has(Role.EXECUTIVE))
            .flatMap(self -> self.inCharge().stream())
            .collect(Collectors.toSet()));
  }

  private static Set<DepartmentCode> orNowhere(Set<DepartmentCode> found) {
    return found.isEmpty() ? Set.of(NOWHERE) : found;
  }

  private static Set<DepartmentCode> union(
      Collection<DepartmentCode> some, Collection<DepartmentCode> others) {
    var all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static String shines(Light light) {
    return switch (light) {
      case RED -> "o.dueAt < :now";
      case YELLOW -> "o.dueAt >= :now AND o.warnAt <= :now";
      case GREEN -> "o.warnAt > :now AND o.dueAt >= :now";
    };
  }

  private static String where(Map<String, Map<String, Object>> conditions) {
    return " WHERE " + String.join(" AND ", conditions.keySet());
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, Map<String, Map<String, Object>> conditions) {
    conditions.values().forEach(values -> values.forEach(query::setParameter));
    return query;
  }
}
