package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.Departments;
import cn.duban.complaint.domain.organization.Deputies;
import cn.duban.complaint.domain.organization.Employees;
import jakarta.persistence.EntityManager;

/** The repositories of the organization for tests in plain Java SE. */
public final class Organizations {
  private Organizations() {}

  /** The real departments on this entity manager, within its transaction. */
  public static Departments departmentsOn(EntityManager em) {
    var departments = new JpaDepartments();
    departments.em = em;
    return departments;
  }

  /** The real people on this entity manager, within its transaction. */
  public static Employees employeesOn(EntityManager em) {
    var employees = new JpaEmployees();
    employees.em = em;
    return employees;
  }

  /** The real deputies on this entity manager, within its transaction. */
  public static Deputies deputiesOn(EntityManager em) {
    var deputies = new JpaDeputies();
    deputies.em = em;
    return deputies;
  }
}
