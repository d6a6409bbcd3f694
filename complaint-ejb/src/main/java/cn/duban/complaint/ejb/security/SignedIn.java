package cn.duban.complaint.ejb.security;

import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A person who just gave the right password. */
public record SignedIn(
    String username,
    String name,
    String department,
    List<Role> roles,
    boolean mustChangePassword,
    Instant at)
    implements Serializable {
  static SignedIn of(Employee employee, Instant at) {
    return new SignedIn(
        employee.username(),
        employee.displayName(),
        employee.department().code(),
        employee.roles().stream().sorted().toList(),
        employee.mustChangePassword(),
        at);
  }
}
