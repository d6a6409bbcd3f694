package cn.duban.complaint.domain.organization;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who does a department's steps, and who signs them where the usual signer would judge his own case
 * (conflict of interest, requirements §2; the flow chart's 责任部门(含客服部)).
 */
public final class Duties {
  private Duties() {}

  /** Who takes and handles what was dispatched to the department: its own people. */
  public static Predicate<Actor> handling(DepartmentCode department) {
    return actor -> handledBy(actor).contains(department);
  }

  /** The departments whose sheets this person takes and handles in this capacity. */
  public static Set<DepartmentCode> handledBy(Actor self) {
    var departments = new HashSet<DepartmentCode>();
    if (self.answersFor(self.department())) {
      departments.add(self.department());
    }
    if (self.has(Role.GENERAL_AFFAIRS)) {
      departments.add(DepartmentCode.GENERAL_AFFAIRS);
    }
    return departments;
  }

  /**
   * Who signs for the department: its manager; general affairs where customer service itself is
   * responsible or the manager is the person blamed; the executive where general affairs is. The
   * person blamed never signs.
   *
   * @param blamed user name or plain name of the liable person, empty when nobody is
   * @param managerBlamed whether that person is this department's manager
   */
  public static Predicate<Actor> signing(
      DepartmentCode department, String blamed, boolean managerBlamed) {
    Predicate<Actor> signer;
    if (department.equals(DepartmentCode.GENERAL_AFFAIRS)) {
      signer = actor -> actor.inChargeOf(department);
    } else if (department.equals(DepartmentCode.CUSTOMER_SERVICE) || managerBlamed) {
      signer = actor -> actor.has(Role.GENERAL_AFFAIRS);
    } else {
      signer = actor -> actor.manages(department);
    }
    return signer.and(actor -> !actor.username().equals(blamed));
  }

  /**
   * Whose decision a later time for an answer is: customer service's, unless it would decide its
   * own; then general affairs'.
   */
  public static Role extending(DepartmentCode department) {
    return department.equals(DepartmentCode.CUSTOMER_SERVICE)
        ? Role.GENERAL_AFFAIRS
        : Role.CS_MANAGER;
  }

  /**
   * Who approves that a due time is repaired: general affairs; the executive in charge where
   * general affairs itself owes it.
   */
  public static Predicate<Actor> repairing(DepartmentCode department) {
    return department.equals(DepartmentCode.GENERAL_AFFAIRS)
        ? actor -> actor.inChargeOf(department)
        : actor -> actor.has(Role.GENERAL_AFFAIRS);
  }

  /** Who issues supervision orders to this department: nobody to his own (督办单). */
  public static Predicate<Actor> ordering(DepartmentCode department) {
    return actor ->
        (actor.has(Role.CS_MANAGER) && !department.equals(DepartmentCode.CUSTOMER_SERVICE))
            || (actor.has(Role.GENERAL_AFFAIRS)
                && !department.equals(DepartmentCode.GENERAL_AFFAIRS));
  }

  /** Whose answer a supervision order to this department wants: its head's. */
  public static Role answering(DepartmentCode department) {
    if (department.equals(DepartmentCode.CUSTOMER_SERVICE)) {
      return Role.CS_MANAGER;
    }
    return department.equals(DepartmentCode.GENERAL_AFFAIRS)
        ? Role.GENERAL_AFFAIRS
        : Role.DEPT_MANAGER;
  }

  /** Who answers a supervision order for this department. */
  public static Predicate<Actor> heading(DepartmentCode department) {
    var head = answering(department);
    return actor -> head == Role.DEPT_MANAGER ? actor.manages(department) : actor.has(head);
  }
}
