package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.OrganizationRule;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The people as rows of {@code employee} and what hangs on it. */
@Dependent
class JpaEmployees implements Employees {
  private static final String BATCH = "eclipselink.batch"; // two queries per page, not two per row

  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Employee employee) {
    em.persist(employee);
  }

  @Override
  public Optional<Employee> find(String username) {
    return em.createQuery(
            """
            SELECT DISTINCT e FROM Employee e LEFT JOIN FETCH e.roles LEFT JOIN FETCH e.inCharge
            WHERE e.username = :username
            """,
            Employee.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Employee get(String username) {
    return find(username)
        .orElseThrow(() -> new RuleViolation(OrganizationRule.UNKNOWN_PERSON, username));
  }

  @Override
  public List<Employee> inRole(Role role) {
    return em.createQuery(
            """
            SELECT e FROM Employee e JOIN e.roles r
            WHERE e.active = TRUE AND r = :role
            ORDER BY e.username
            """,
            Employee.class)
        .setParameter("role", role)
        .setHint(BATCH, "e.roles")
        .setHint(BATCH, "e.inCharge")
        .getResultList();
  }

  @Override
  public List<Employee> inRole(DepartmentCode department, Role role) {
    return em.createQuery(
            """
            SELECT e FROM Employee e JOIN e.roles r
            WHERE e.active = TRUE AND e.department = :department AND r = :role
            ORDER BY e.username
            """,
            Employee.class)
        .setParameter("department", department)
        .setParameter("role", role)
        .setHint(BATCH, "e.roles")
        .setHint(BATCH, "e.inCharge")
        .getResultList();
  }

  @Override
  public List<Employee> executivesOver(DepartmentCode department) {
    return em.createQuery(
            """
            SELECT e FROM Employee e JOIN e.roles r JOIN e.inCharge c
            WHERE e.active = TRUE AND r = :role AND c = :department
            ORDER BY e.username
            """,
            Employee.class)
        .setParameter("role", Role.EXECUTIVE)
        .setParameter("department", department)
        .setHint(BATCH, "e.roles")
        .setHint(BATCH, "e.inCharge")
        .getResultList();
  }

  @Override
  public List<Employee> list(int offset, int limit) {
    return em.createQuery("SELECT e FROM Employee e ORDER BY e.username", Employee.class)
        .setHint(BATCH, "e.roles")
        .setHint(BATCH, "e.inCharge")
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count() {
    return em.createQuery("SELECT COUNT(e) FROM Employee e", Long.class).getSingleResult();
  }
}
