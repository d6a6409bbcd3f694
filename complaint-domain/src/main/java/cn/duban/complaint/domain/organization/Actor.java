package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.Signer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The person who acts now, with the rights of that moment and those of the people for whom this
 * person stands in (deputies, requirements §2).
 *
 * <p>{@link #has}, {@link #handles}, {@link #manages}, {@link #answersFor} and {@link #inChargeOf}
 * speak of the person's own rights. A step that a deputy may do asks {@link #signerIf}, which tries
 * each capacity on its own, so that one's role never mixes with another's department. What may be
 * seen ({@link #seesEverything}, {@link #sees}) is what any capacity sees.
 *
 * @param signedInAt when this person last gave the password
 * @param standsInFor those whose deputy this person is today, through chains too
 */
public record Actor(
    String username,
    DepartmentCode department,
    Set<Role> roles,
    Set<DepartmentCode> inCharge,
    Instant signedInAt,
    List<Actor> standsInFor) {
  public Actor {
    roles = Set.copyOf(roles);
    inCharge = Set.copyOf(inCharge);
    standsInFor = List.copyOf(standsInFor);
  }

  /** Somebody who stands in for nobody. */
  public Actor(
      String username,
      DepartmentCode department,
      Set<Role> roles,
      Set<DepartmentCode> inCharge,
      Instant signedInAt) {
    this(username, department, roles, inCharge, signedInAt, List.of());
  }

  /** Whether the person has this role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether the person has one of these roles. */
  public boolean hasAny(Role... any) {
    return Stream.of(any).anyMatch(roles::contains);
  }

  /** Whether the person is a handler of this department (专岗). */
  public boolean handles(DepartmentCode code) {
    return has(Role.HANDLER) && department.equals(code);
  }

  /** Whether the person is this department's manager. */
  public boolean manages(DepartmentCode code) {
    return has(Role.DEPT_MANAGER) && department.equals(code);
  }

  /** Whether the person handles or manages what was dispatched to this department. */
  public boolean answersFor(DepartmentCode code) {
    return handles(code) || manages(code);
  }

  /** Whether the person is the executive in charge of this department. */
  public boolean inChargeOf(DepartmentCode code) {
    return has(Role.EXECUTIVE) && inCharge.contains(code);
  }

  /** Whether nothing of the business is hidden from the person. */
  public boolean seesEverything() {
    return inAnyCapacity(self -> self.roles.stream().anyMatch(Role::seesEverything));
  }

  /** Whether the person may see what belongs to this department. */
  public boolean sees(DepartmentCode code) {
    return seesEverything()
        || inAnyCapacity(self -> self.answersFor(code) || self.inChargeOf(code));
  }

  /**
   * The departments whose matters the person may see, where not everything is seen: the person's
   * own as handler or manager, those in charge of as an executive.
   */
  public Set<DepartmentCode> departmentsSeen() {
    var seen = new HashSet<DepartmentCode>();
    for (var self : capacities()) {
      if (self.answersFor(self.department)) {
        seen.add(self.department);
      }
      if (self.has(Role.EXECUTIVE)) {
        seen.addAll(self.inCharge);
      }
    }
    return seen;
  }

  /** The person himself, then everybody the person stands in for. */
  public List<Actor> capacities() {
    return Stream.concat(Stream.of(this), standsInFor.stream()).toList();
  }

  /** Whether the person, or somebody the person stands in for, may. */
  public boolean inAnyCapacity(Predicate<Actor> may) {
    return capacities().stream().anyMatch(may);
  }

  /**
   * How this person signs what this right is needed for: as himself, else for the first whose
   * deputy he is and who has it ("C 代 A"); empty if nobody has it.
   */
  public Optional<Signer> signerIf(Predicate<Actor> may) {
    return capacities().stream()
        .filter(may)
        .findFirst()
        .map(
            self ->
                self.username.equals(username)
                    ? Signer.self(username)
                    : new Signer(username, self.username));
  }
}
