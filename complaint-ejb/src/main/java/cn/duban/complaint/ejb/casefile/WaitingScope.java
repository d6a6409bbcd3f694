package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * For whom and when it is asked what waits.
 *
 * @param kinds the steps that this person takes, in any capacity
 * @param person his user name: nobody decides his own request
 * @param roles all that he is, in any capacity
 * @param signsFor the departments whose sheets he signs although he does not manage them
 * @param unsignedToo whether a case may be dispatched before it is signed, by the policy
 */
record WaitingScope(
    String person,
    Set<Role> roles,
    Set<WaitingKind> kinds,
    Set<DepartmentCode> signsFor,
    boolean unsignedToo,
    LocalDate today) {
  private static final Set<WaitingKind> OF_CUSTOMER_SERVICE =
      EnumSet.range(WaitingKind.DISPATCH, WaitingKind.VERIFY_CAPA);

  static WaitingScope of(Actor actor, boolean unsignedToo, LocalDate today) {
    var kinds = EnumSet.noneOf(WaitingKind.class);
    var signsFor = new HashSet<DepartmentCode>();
    var roles = EnumSet.noneOf(Role.class);
    for (var self : actor.capacities()) {
      roles.addAll(self.roles());
      if (self.hasAny(Role.CS_MANAGER, Role.GENERAL_AFFAIRS)) {
        kinds.add(WaitingKind.DECIDE_EXTENSION);
      }
      if (self.hasAny(Role.CLERK, Role.CS_MANAGER)) {
        kinds.addAll(OF_CUSTOMER_SERVICE);
      }
      if (self.has(Role.CS_MANAGER)) {
        kinds.add(WaitingKind.SIGN);
      }
      if (self.has(Role.GENERAL_AFFAIRS)) {
        kinds.add(WaitingKind.EXECUTE_NOTICE);
        signsFor.add(DepartmentCode.CUSTOMER_SERVICE);
      }
      if (self.inChargeOf(DepartmentCode.GENERAL_AFFAIRS)) {
        signsFor.add(DepartmentCode.GENERAL_AFFAIRS);
      }
      if (self.has(Role.GENERAL_MANAGER)) {
        kinds.add(WaitingKind.DECIDE);
      }
    }
    if (!signsFor.isEmpty()) {
      kinds.addAll(
          EnumSet.of(WaitingKind.DECIDE_REPAIR, WaitingKind.SIGN_HANDLING, WaitingKind.SIGN_CAPA));
    }
    return new WaitingScope(actor.username(), roles, kinds, signsFor, unsignedToo, today);
  }
}
