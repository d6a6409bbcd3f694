package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Deputyships;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a message about somebody's step goes to on one day: active people only, and beside who is
 * away the deputies (requirements §2). Reads everybody once; made anew for each piece of work.
 */
public final class Colleagues {
  private final Employees employees;
  private final Deputyships deputyships;
  private final LocalDate today;
  private final Map<String, List<Employee>> read = new HashMap<>();

  public Colleagues(Employees employees, Deputyships deputyships, LocalDate today) {
    this.employees = employees;
    this.deputyships = deputyships;
    this.today = today;
  }

  /** Who handles what was dispatched to the department; its managers where it has no handler. */
  public Set<String> handling(DepartmentCode department) {
    var handlers = names(here(department, Role.HANDLER));
    if (department.equals(DepartmentCode.GENERAL_AFFAIRS)) {
      handlers.addAll(inRole(Role.GENERAL_AFFAIRS));
    }
    return handlers.isEmpty() ? names(here(department, Role.DEPT_MANAGER)) : handlers;
  }

  /** Who leads the department: its manager; of customer service and general affairs their own. */
  public Set<String> leading(DepartmentCode department) {
    var leaders = names(here(department, Role.DEPT_MANAGER));
    if (department.equals(DepartmentCode.CUSTOMER_SERVICE)) {
      leaders.addAll(inRole(Role.CS_MANAGER));
    } else if (department.equals(DepartmentCode.GENERAL_AFFAIRS)) {
      leaders.addAll(inRole(Role.GENERAL_AFFAIRS));
    }
    return leaders;
  }

  /** Who signs for the department, which is not the person blamed (conflict of interest). */
  public Set<String> signing(DepartmentCode department, String blamed) {
    var managers = here(department, Role.DEPT_MANAGER);
    boolean managerBlamed = names(managers).contains(blamed);
    var may = Duties.signing(department, blamed, managerBlamed);
    return Stream.of(managers, with(Role.GENERAL_AFFAIRS), over(department))
        .flatMap(List::stream)
        .filter(employee -> may.test(employee.actor(Instant.EPOCH)))
        .map(Employee::username)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Everybody with a role of the company. */
  public Set<String> inRole(Role role) {
    return names(with(role));
  }

  /** The executives in charge of the department. */
  public Set<String> inChargeOf(DepartmentCode department) {
    return names(over(department));
  }

  /** These people as far as they are active, and who stands in for them today. */
  public Set<String> reached(Collection<String> people) {
    return people.stream()
        .flatMap(
            person ->
                Stream.concat(Stream.of(person), deputyships.deputiesOf(person, today).stream()))
        .filter(this::isActive)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isActive(String username) {
    return !once(
            "person " + username,
            () -> employees.find(username).filter(Employee::active).stream().toList())
        .isEmpty();
  }

  private List<Employee> here(DepartmentCode department, Role role) {
    return once(department + " " + role, () -> employees.inRole(department, role));
  }

  private List<Employee> with(Role role) {
    return once(role.name(), () -> employees.inRole(role));
  }

  private List<Employee> over(DepartmentCode department) {
    return once("over " + department, () -> employees.executivesOver(department));
  }

  private List<Employee> once(String question, Supplier<List<Employee>> answer) {
    return read.computeIfAbsent(question, asked -> answer.get());
  }

  private static Set<String> names(List<Employee> people) {
    return people.stream()
        .map(Employee::username)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
