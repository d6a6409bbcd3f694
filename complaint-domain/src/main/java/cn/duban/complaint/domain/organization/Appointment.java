package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and what the person may do: name, department, roles, for an executive the
 * departments in charge, and where mail reaches the person.
 */
public record Appointment(
    String username,
    String displayName,
    DepartmentCode department,
    Set<Role> roles,
    Set<DepartmentCode> inCharge,
    @Nullable String email) {
  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,49}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

  public Appointment {
    if (!USERNAME.matcher(username).matches()) {
      throw RuleViolation.of("username", OrganizationRule.BAD_USERNAME, username);
    }
    displayName = Text.required("name", displayName, Text.NAME);
    if (roles.isEmpty()) {
      throw RuleViolation.of("roles", OrganizationRule.NO_ROLE);
    }
    if (roles.size() > 1 && roles.stream().anyMatch(Role::standsAlone)) {
      throw RuleViolation.of("roles", OrganizationRule.ROLE_STANDS_ALONE);
    }
    if (!inCharge.isEmpty() && !roles.contains(Role.EXECUTIVE)) {
      throw RuleViolation.of("inCharge", OrganizationRule.NOT_AN_EXECUTIVE);
    }
    if (email != null && !EMAIL.matcher(email).matches()) {
      throw RuleViolation.of("email", OrganizationRule.BAD_EMAIL, email);
    }
    roles = Set.copyOf(roles);
    inCharge = Set.copyOf(inCharge);
  }

  /** Somebody in charge of no department whom no mail reaches. */
  public static Appointment of(
      String username, String displayName, DepartmentCode department, Role... roles) {
    return new Appointment(username, displayName, department, Set.of(roles), Set.of(), null);
  }
}
