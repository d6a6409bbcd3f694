package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Role;
import java.util.HashSet;
import java.util.Set;

/**
 * What a person may see of all cases, as a query needs it.
 *
 * @param everything nothing is hidden
 * @param departments else: what was dispatched to these
 * @param everyTelephone whether every telephone number is shown in full
 * @param telephones else: those of customers whose case these departments handle; by what is masked
 *     nobody searches either
 */
public record Sight(
    boolean everything,
    Set<DepartmentCode> departments,
    boolean everyTelephone,
    Set<DepartmentCode> telephones) {
  public Sight {
    departments = Set.copyOf(departments);
    telephones = Set.copyOf(telephones);
  }

  /** The sight of this person, with that of those he stands in for. */
  public static Sight of(Actor actor) {
    var telephones = new HashSet<DepartmentCode>();
    actor.capacities().forEach(self -> telephones.addAll(Duties.handledBy(self)));
    return new Sight(
        actor.seesEverything(),
        actor.departmentsSeen(),
        actor.inAnyCapacity(self -> self.hasAny(Role.CLERK, Role.CS_MANAGER)),
        telephones);
  }

  /** Whether nothing at all can be seen. */
  public boolean nothing() {
    return !everything && departments.isEmpty();
  }

  /** Whether what this department does with its cases is seen. */
  public boolean includes(DepartmentCode department) {
    return everything || departments.contains(department);
  }
}
