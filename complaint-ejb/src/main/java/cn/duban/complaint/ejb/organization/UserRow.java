package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
public record UserRow(
    String username,
    String name,
    String department,
    List<Role> roles,
    List<String> inCharge,
    @Nullable String email,
    boolean active,
    boolean mustChangePassword) {
  static UserRow of(Employee employee) {
    return new UserRow(
        employee.username(),
        employee.displayName(),
        employee.department().code(),
        employee.roles().stream().sorted().toList(),
        employee.inCharge().stream().map(DepartmentCode::code).sorted().toList(),
        employee.email().orElse(null),
        employee.active(),
        employee.mustChangePassword());
  }
}
