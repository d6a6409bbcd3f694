package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Departments;
import cn.duban.complaint.domain.organization.OrganizationRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The departments as rows of {@code department}. */
@Dependent
class JpaDepartments implements Departments {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Department department) {
    em.persist(department);
  }

  @Override
  public Optional<Department> find(DepartmentCode code) {
    return em.createQuery("SELECT d FROM Department d WHERE d.code = :code", Department.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Department get(DepartmentCode code) {
    return find(code)
        .orElseThrow(
            () -> RuleViolation.of("department", OrganizationRule.UNKNOWN_DEPARTMENT, code));
  }

  @Override
  public List<Department> all() {
    return em.createQuery("SELECT d FROM Department d ORDER BY d.code", Department.class)
        .getResultList();
  }
}
