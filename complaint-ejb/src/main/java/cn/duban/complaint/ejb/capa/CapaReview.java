package cn.duban.complaint.ejb.capa;

import cn.duban.complaint.domain.capa.CapaEvent;
import cn.duban.complaint.domain.capa.CapaRecord;
import cn.duban.complaint.domain.capa.CapaRecords;
import cn.duban.complaint.domain.capa.CapaRule;
import cn.duban.complaint.domain.capa.Measures;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.Handling;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** R/G095-2 is written, handed in, collected, reviewed and followed up (4.2.2). */
@Stateless
public class CapaReview {
  @Inject CapaRecords records;
  @Inject Complaints complaints;
  @Inject Employees employees;
  @Inject Event<CapaEvent> events;
  @Inject Pen pen;
  @Inject Clock clock;

  /** Writes it down. */
  @RolesAllowed({Roles.HANDLER, Roles.DEPT_MANAGER, Roles.GENERAL_AFFAIRS})
  public void draft(ComplaintNumber number, UUID dispatch, Measures measures) {
    var act = pen.act();
    var today = LocalDate.now(clock);
    step(number, dispatch, act, record -> record.draft(measures, today, act));
  }

  /** 责任部门经理签字: hands it in. */
  @RolesAllowed({Roles.DEPT_MANAGER, Roles.GENERAL_AFFAIRS, Roles.EXECUTIVE})
  public void sign(ComplaintNumber number, UUID dispatch) {
    var act = pen.signing();
    step(
        number,
        dispatch,
        act,
        record -> {
          var blamed = blamed(number, dispatch);
          record.sign(blamed, isManager(blamed, record), act);
        });
  }

  private String blamed(ComplaintNumber number, UUID dispatch) {
    return complaints
        .find(number)
        .flatMap(complaint -> complaint.dispatch(dispatch))
        .flatMap(Dispatch::handling)
        .map(Handling::blamed)
        .orElse("");
  }

  private boolean isManager(String person, CapaRecord record) {
    return employees.inRole(record.department(), Role.DEPT_MANAGER).stream()
        .map(Employee::username)
        .anyMatch(person::equals);
  }

  /** 反馈给客户服务部汇总. */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public void collect(ComplaintNumber number, UUID dispatch) {
    var act = pen.act();
    step(number, dispatch, act, record -> record.collect(act));
  }

  /** 分管领导意见. */
  @RolesAllowed(Roles.EXECUTIVE)
  public void review(ComplaintNumber number, UUID dispatch, boolean approved, String opinion) {
    var act = pen.signing();
    step(number, dispatch, act, record -> record.review(approved, opinion, act));
  }

  /** Follows the measures up. */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public void verify(ComplaintNumber number, UUID dispatch, boolean effective, String note) {
    var act = pen.act();
    step(number, dispatch, act, record -> record.verify(effective, note, act));
  }

  private void step(ComplaintNumber number, UUID dispatch, Act act, Consumer<CapaRecord> change) {
    complaints.hold(number, act.actor()); // always the case first: two steps never wait crosswise
    var record = records.hold(number, dispatch);
    if (!act.actor().sees(record.department())) {
      throw new RuleViolation(CapaRule.NO_SUCH_CAPA);
    }
    change.accept(record);
    record.happened().forEach(events::fire);
  }
}
