package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.complaint.Categories;
import cn.duban.complaint.domain.complaint.Category;
import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds cases in JPQL: fixed conditions, joined as the filter asks, values always bound. */
@Dependent
class JpaCaseQueries implements CaseQueries {
  private static final String IN_SIGHT =
      "EXISTS (SELECT d FROM Dispatch d WHERE d.round.complaint = c AND d.department IN :sight)";
  private static final String AT_DEPARTMENT =
      "EXISTS (SELECT d FROM Dispatch d"
          + " WHERE d.round.complaint = c AND d.department = :department)";
  private static final String OPEN = " WHERE o.complaint = c.number AND o.endedAt IS NULL";

  /** What concerns a department concerns those who see it; what concerns none yet, everybody. */
  private static final String OWED_IN_SIGHT =
      " AND (o.about IN :sight OR o.about IS NULL"
          + " AND (o.department IS NULL OR o.department IN :sight))";

  private static final String HIT =
      "LOWER(c.number) LIKE :text ESCAPE '!' OR LOWER(c.page.content) LIKE :text ESCAPE '!'"
          + " OR LOWER(c.page.customer.name) LIKE :text ESCAPE '!'";
  private static final String PHONE_HIT = " OR c.page.customer.phone LIKE :text ESCAPE '!'";
  private static final String OWN_PHONE_HIT =
      PHONE_HIT
          + " AND EXISTS (SELECT d FROM Dispatch d WHERE d.round.complaint = c"
          + " AND d.department IN :telephones AND d.status <> :returned)";

  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Inject Categories categories;
  @Inject Clock clock;

  @Override
  public long count(CaseFilter filter, Sight sight, Instant now) {
    var conditions = conditions(filter, sight, now);
    return bind(
            em.createQuery("SELECT COUNT(c) FROM Complaint c" + where(conditions), Long.class),
            conditions)
        .getSingleResult();
  }

  @Override
  public List<Complaint> find(CaseFilter filter, Sight sight, Instant now, int offset, int limit) {
    var conditions = conditions(filter, sight, now);
    if (filter.sort() == CaseSort.DUE) {
      return bind(
              em.createQuery(
                  "SELECT c, (SELECT MIN(o.dueAt) FROM Obligation o"
                      + open(sight)
                      + ") AS due FROM Complaint c"
                      + ordered(filter, conditions),
                  Object[].class),
              conditions)
          .setFirstResult(offset)
          .setMaxResults(limit)
          .getResultStream()
          .map(columns -> (Complaint) columns[0])
          .toList();
    }
    return bind(
            em.createQuery(
                "SELECT c FROM Complaint c" + ordered(filter, conditions), Complaint.class),
            conditions)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Complaint> repeats(
      Customer customer, CategoryCode category, Instant since, int limit) {
    return em.createQuery(
            """
            SELECT c FROM Complaint c
            WHERE c.page.registeredAt >= :since AND c.page.category = :category
              AND (c.page.customer.phone = :phone OR c.page.customer.accountNumber = :account)
            ORDER BY c.page.registeredAt DESC
            """,
            Complaint.class)
        .setParameter("since", since)
        .setParameter("category", category)
        .setParameter("phone", customer.phone().orElse("-"))
        .setParameter("account", customer.accountNumber().orElse("-"))
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<DueRow> owedFor(Collection<ComplaintNumber> cases) {
    return em.createQuery(
            """
            SELECT NEW cn.duban.complaint.ejb.casefile.DueRow(
              o.complaint, o.type, o.department, o.about, o.dueAt, o.warnAt)
            FROM Obligation o WHERE o.complaint IN :cases AND o.endedAt IS NULL
            ORDER BY o.dueAt, o.id
            """,
            DueRow.class)
        .setParameter("cases", cases)
        .getResultList();
  }

  @Override
  public List<SheetRow> sheetsOf(Collection<ComplaintNumber> cases) {
    return em.createQuery(
            """
            SELECT NEW cn.duban.complaint.ejb.casefile.SheetRow(
              d.round.complaint.number, d.round.number, d.department)
            FROM Dispatch d
            WHERE d.round.complaint.number IN :cases AND d.status <> :returned
            ORDER BY d.round.number, d.position
            """,
            SheetRow.class)
        .setParameter("cases", cases.stream().map(ComplaintNumber::value).toList())
        .setParameter("returned", DispatchStatus.RETURNED)
        .getResultList();
  }

  private Map<String, Map<String, Object>> conditions(CaseFilter filter, Sight sight, Instant now) {
    var conditions = new LinkedHashMap<String, Map<String, Object>>();
    if (!sight.everything()) {
      conditions.put(IN_SIGHT, Map.of("sight", sight.departments()));
    }
    if (filter.state() != null) {
      conditions.put("c.status = :state", Map.of("state", filter.state()));
    }
    if (filter.category() != null) {
      conditions.put(
          "c.page.category IN :categories", Map.of("categories", kinds(filter.category())));
    }
    if (filter.department() != null) {
      conditions.putAll(at(filter.department(), sight));
    }
    if (filter.channel() != null) {
      conditions.put("c.page.channel = :channel", Map.of("channel", filter.channel()));
    }
    if (filter.from() != null) {
      var from = filter.from().atStartOfDay(clock.getZone()).toInstant();
      conditions.put("c.page.registeredAt >= :from", Map.of("from", from));
    }
    if (filter.to() != null) {
      var end = filter.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
      conditions.put("c.page.registeredAt < :end", Map.of("end", end));
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      conditions.putAll(says(contains(filter.text()), sight));
    }
    if (filter.light() != null) {
      conditions.put(shines(filter.light(), sight), Map.of("now", now));
    }
    return conditions;
  }

  /** A sheet of a department that is not seen does not exist, and finds nothing. */
  private static Map<String, Map<String, Object>> at(DepartmentCode department, Sight sight) {
    return sight.includes(department)
        ? Map.of(AT_DEPARTMENT, Map.of("department", department))
        : Map.of("1 = 0", Map.of());
  }

  private static Map<String, Map<String, Object>> says(String text, Sight sight) {
    if (sight.everyTelephone()) {
      return Map.of("(" + HIT + PHONE_HIT + ")", Map.of("text", text));
    }
    if (sight.telephones().isEmpty()) {
      return Map.of("(" + HIT + ")", Map.of("text", text));
    }
    return Map.of(
        "(" + HIT + OWN_PHONE_HIT + ")",
        Map.of(
            "text", text, "telephones", sight.telephones(), "returned", DispatchStatus.RETURNED));
  }

  /** A case shines as the most urgent of what is owed for it and may be seen. */
  private static String shines(Light light, Sight sight) {
    var owed = "EXISTS (SELECT o FROM Obligation o" + open(sight);
    var overdue = owed + " AND o.dueAt < :now)";
    var warning = owed + " AND o.warnAt <= :now)";
    return switch (light) {
      case RED -> overdue;
      case YELLOW -> warning + " AND NOT " + overdue;
      case GREEN -> "NOT " + warning + " AND NOT " + overdue;
    };
  }

  private static String open(Sight sight) {
    return sight.everything() ? OPEN : OPEN + OWED_IN_SIGHT;
  }

  /** A category itself, or every kind of a type; something unknown finds nothing. */
  private List<CategoryCode> kinds(String asked) {
    var kinds =
        categories.list().stream()
            .map(Category::code)
            .filter(code -> code.value().equals(asked) || code.type().equals(asked))
            .toList();
    return kinds.isEmpty() ? List.of(new CategoryCode(asked)) : kinds;
  }

  /** Anywhere in the text; the wildcards that somebody types mean themselves. */
  private static String contains(String text) {
    var plain =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace("!", "!!")
            .replace("%", "!%")
            .replace("_", "!_");
    return "%" + plain + "%";
  }

  private static String ordered(CaseFilter filter, Map<String, Map<String, Object>> conditions) {
    return where(conditions) + " ORDER BY " + filter.sort().order();
  }

  private static String where(Map<String, Map<String, Object>> conditions) {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions.keySet());
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, Map<String, Map<String, Object>> conditions) {
    conditions.values().forEach(values -> values.forEach(query::setParameter));
    return query;
  }
}
