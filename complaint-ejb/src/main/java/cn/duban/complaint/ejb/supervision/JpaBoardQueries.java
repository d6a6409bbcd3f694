package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what is owed in JPQL: fixed conditions, joined as the filter asks, values always bound. */
@Dependent
class JpaBoardQueries implements BoardQueries {
  private static final String NOTHING = "1 = 0";
  private static final Set<Role> OF_A_DEPARTMENT =
      EnumSet.of(Role.HANDLER, Role.DEPT_MANAGER, Role.EXECUTIVE);

  /** As in the case itself: what concerns a department is seen by those who see the department. */
  private static final String SEEN =
      "(o.about IN :seen OR o.about IS NULL AND o.department IN :seen)";

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
                "SELECT o FROM Obligation o"
                    + where(conditions)
                    + " ORDER BY o.dueAt, o.complaint, o.type DESC, o.id",
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
      var own = own(actor);
      conditions.put(
          own.isEmpty() ? NOTHING : "(" + String.join(" OR ", own.keySet()) + ")",
          all(own.values()));
    } else if (!actor.seesEverything()) {
      var seen = actor.departmentsSeen();
      conditions.put(
          seen.isEmpty() ? NOTHING : SEEN, seen.isEmpty() ? Map.of() : Map.of("seen", seen));
    }
    if (filter.type() != null) {
      conditions.put("o.type = :type", Map.of("type", filter.type()));
    }
    if (filter.except() != null) {
      conditions.put("o.type <> :except", Map.of("except", filter.except()));
    }
    if (filter.department() != null) {
      conditions.put("o.department = :department", Map.of("department", filter.department()));
    }
    if (filter.light() != null) {
      conditions.put(shines(filter.light()), Map.of("now", now));
    }
    return conditions;
  }

  /** Whose step is mine: as {@link Obligation#isOwedBy} says it of a single one. */
  private static Map<String, Map<String, Object>> own(Actor actor) {
    var own = new LinkedHashMap<String, Map<String, Object>>();
    var works = departments(actor, Duties::handledBy);
    if (!works.isEmpty()) {
      own.put(
          "o.owner = :handler AND o.department IN :works",
          Map.of("handler", Role.HANDLER, "works", works));
    }
    var manages = departments(actor, JpaBoardQueries::managedBy);
    if (!manages.isEmpty()) {
      own.put(
          "o.owner = :manager AND o.department IN :manages",
          Map.of("manager", Role.DEPT_MANAGER, "manages", manages));
    }
    var inCharge = departments(actor, JpaBoardQueries::inChargeOf);
    if (!inCharge.isEmpty()) {
      own.put(
          "o.owner = :executive AND o.about IN :inCharge",
          Map.of("executive", Role.EXECUTIVE, "inCharge", inCharge));
    }
    var roles = rolesOfTheCompany(actor);
    if (!roles.isEmpty()) {
      own.put("o.owner IN :roles", Map.of("roles", roles));
    }
    return own;
  }

  private static Set<DepartmentCode> managedBy(Actor self) {
    return self.has(Role.DEPT_MANAGER) ? Set.of(self.department()) : Set.of();
  }

  private static Set<DepartmentCode> inChargeOf(Actor self) {
    return self.has(Role.EXECUTIVE) ? self.inCharge() : Set.of();
  }

  private static Set<Role> rolesOfTheCompany(Actor actor) {
    return actor.capacities().stream()
        .flatMap(self -> self.roles().stream())
        .filter(role -> !OF_A_DEPARTMENT.contains(role))
        .collect(Collectors.toSet());
  }

  private static Set<DepartmentCode> departments(
      Actor actor, Function<Actor, Set<DepartmentCode>> there) {
    return actor.capacities().stream()
        .flatMap(self -> there.apply(self).stream())
        .collect(Collectors.toSet());
  }

  private static Map<String, Object> all(Collection<Map<String, Object>> values) {
    var all = new LinkedHashMap<String, Object>();
    values.forEach(all::putAll);
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
