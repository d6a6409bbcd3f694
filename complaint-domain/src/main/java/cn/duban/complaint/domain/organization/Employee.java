package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the company who uses the system: one department, one or more roles. */
@Entity
@Table(name = "employee")
public class Employee {
  @Id private UUID id;
  @Version private long version;
  private String username;

  @Column(name = "display_name")
  private String displayName;

  private DepartmentCode department;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "employee_role", joinColumns = @JoinColumn(name = "employee_id"))
  @Column(name = "role_name")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "employee_in_charge", joinColumns = @JoinColumn(name = "employee_id"))
  @Column(name = "department")
  @Convert(converter = DepartmentCodeConverter.class) // not applied by itself in a collection
  private Set<DepartmentCode> inCharge = new HashSet<>();

  private @Nullable String email;
  private boolean active;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "password_changed_at")
  private @Nullable Instant passwordChangedAt;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  @SuppressWarnings("NullAway.Init")
  protected Employee() {} // JPA

  /** A new person, who cannot sign in with a password until one is set. */
  public static Employee appointed(Appointment appointment, Instant at) {
    var employee = new Employee();
    employee.id = Ids.next(at);
    employee.username = appointment.username();
    employee.active = true;
    employee.take(appointment);
    return employee;
  }

  /** The same person in another place: everything but the user name may differ. */
  public void transfer(Appointment appointment) {
    if (!username.equals(appointment.username())) {
      throw new IllegalArgumentException("A user name stays: " + username);
    }
    take(appointment);
  }

  private void take(Appointment appointment) {
    displayName = appointment.displayName();
    department = appointment.department();
    roles.retainAll(appointment.roles());
    roles.addAll(appointment.roles());
    inCharge.retainAll(appointment.inCharge());
    inCharge.addAll(appointment.inCharge());
    email = appointment.email();
  }

  /** Sets a password that the person chose. */
  public void choosePassword(String hash, Instant at) {
    passwordHash = hash;
    passwordChangedAt = at.truncatedTo(ChronoUnit.MICROS);
    mustChangePassword = false;
  }

  /** Sets a password that somebody else knows: the person must choose another at the first use. */
  public void receivePassword(String hash, Instant at) {
    passwordHash = hash;
    passwordChangedAt = at.truncatedTo(ChronoUnit.MICROS);
    mustChangePassword = true;
  }

  /** Ends the person's access; what the person did stays. */
  public void deactivate() {
    active = false;
  }

  /** Gives the person access again. */
  public void activate() {
    active = true;
  }

  /** Whether a sign-in of that time still counts: no longer once the password has changed. */
  public boolean acceptsSignInOf(Instant signedInAt) {
    return active && (passwordChangedAt == null || !signedInAt.isBefore(passwordChangedAt));
  }

  /** The person as the one who acts, with own rights only. */
  public Actor actor(Instant signedInAt) {
    return new Actor(username, department, roles, inCharge, signedInAt);
  }

  public String username() {
    return username;
  }

  public String displayName() {
    return displayName;
  }

  public DepartmentCode department() {
    return department;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** The departments whose executive in charge this person is. */
  public Set<DepartmentCode> inCharge() {
    return Set.copyOf(inCharge);
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public boolean active() {
    return active;
  }

  /** The hash of the password; empty if the person signs in elsewhere or not at all. */
  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Employee employee && username.equals(employee.username);
  }

  @Override
  public int hashCode() {
    return username.hashCode();
  }

  @Override
  public String toString() {
    return username;
  }
}
