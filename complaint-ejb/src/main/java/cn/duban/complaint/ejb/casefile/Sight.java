package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import java.util.HashSet;
import java.util.Set;

/**
 * What a person may see of all cases, as a query needs it.
 *
 * @param everything nothing is hidden
 * @param departments else: what was dispatched to these
 * @param telephones whether telephone numbers are shown in full, so that one may search by them
 */
public record Sight(boolean everything, Set<DepartmentCode> departments, boolean telephones) {

  /** The sight of this person, with that of those he stands in for. */
  public static Sight of(Actor actor) {
    var departments = new HashSet<DepartmentCode>();
    boolean telephones = false;
    for (var self : actor.capacities()) {
      if (self.hasAny(Role.HANDLER, Role.DEPT_MANAGER)) {
        departments.add(self.department());
      }
      if (self.has(Role.EXECUTIVE)) {
        departments.addAll(self.inCharge());
      }
      telephones |= self.hasAny(Role.CLERK, Role.CS_MANAGER, Role.HANDLER, Role.DEPT_MANAGER);
    }
    return new Sight(actor.seesEverything(), Set.copyOf(departments), telephones);
  }

  /** Whether nothing at all can be seen. */
  public boolean nothing() {
    return !everything && departments.isEmpty();
  }
}
