package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.Handling;
import cn.duban.complaint.domain.complaint.HandlingDraft;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What a responsible department does with its sheet (4.2.2, 4.3.1). */
@Stateless
public class DispatchHandling {
  @Inject CaseDesk desk;
  @Inject Destinations destinations;
  @Inject Clock clock;

  /** The department takes the sheet. */
  @RolesAllowed({Roles.HANDLER, Roles.DEPT_MANAGER, Roles.GENERAL_AFFAIRS})
  public void acknowledge(ComplaintNumber number, UUID dispatch) {
    desk.step(number, (complaint, act) -> complaint.acknowledge(dispatch, act));
  }

  /** Not ours. */
  @RolesAllowed({Roles.HANDLER, Roles.DEPT_MANAGER, Roles.GENERAL_AFFAIRS})
  public void sendBack(ComplaintNumber number, UUID dispatch, String reason) {
    desk.step(number, (complaint, act) -> complaint.sendBack(dispatch, reason, act));
  }

  /** Drafts the handling. */
  @RolesAllowed({Roles.HANDLER, Roles.DEPT_MANAGER, Roles.GENERAL_AFFAIRS})
  public void draft(ComplaintNumber number, UUID dispatch, HandlingDraft draft) {
    draft.requireHappenedBy(LocalDate.now(clock));
    desk.step(number, (complaint, act) -> complaint.draftHandling(dispatch, draft, act));
  }

  /** 特殊情况应报分管领导同意. */
  @RolesAllowed(Roles.EXECUTIVE)
  public void consent(ComplaintNumber number, UUID dispatch, boolean approved, String opinion) {
    desk.signature(number, (complaint, act) -> complaint.consent(dispatch, approved, opinion, act));
  }

  /** 处理部门经理签字; general affairs or the executive where the manager is concerned himself. */
  @RolesAllowed({Roles.DEPT_MANAGER, Roles.GENERAL_AFFAIRS, Roles.EXECUTIVE})
  public void sign(ComplaintNumber number, UUID dispatch) {
    desk.signature(
        number,
        (complaint, act) ->
            complaint.signHandling(dispatch, managerBlamed(complaint, dispatch), act));
  }

  private boolean managerBlamed(Complaint complaint, UUID dispatch) {
    return complaint
        .dispatch(dispatch)
        .filter(sheet -> destinations.isManager(blamed(sheet), sheet.department()))
        .isPresent();
  }

  private static String blamed(Dispatch sheet) {
    return sheet.handling().map(Handling::blamed).orElse("");
  }

  /** Gives the sheet to somebody else of the department. */
  @RolesAllowed(Roles.DEPT_MANAGER)
  public void reassign(ComplaintNumber number, UUID dispatch, String receiver) {
    desk.step(
        number,
        (complaint, act) -> {
          complaint
              .dispatch(dispatch)
              .ifPresent(
                  sheet -> destinations.requireReceiver("receiver", receiver, sheet.department()));
          complaint.reassign(dispatch, receiver, act);
        });
  }

  /** Customer service does without a further dispatch after a return. */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public void waive(ComplaintNumber number, UUID dispatch, String reason) {
    desk.step(number, (complaint, act) -> complaint.waive(dispatch, reason, act));
  }
}
