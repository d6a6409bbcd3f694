package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.calendar.CalendarDays;
import cn.duban.complaint.domain.calendar.Deadlines;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Extension;
import cn.duban.complaint.domain.supervision.ExtensionRule;
import cn.duban.complaint.domain.supervision.ExtensionStatus;
import cn.duban.complaint.domain.supervision.Extensions;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.SupervisionEvent;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** 延期: a department asks for a later time for its answer, customer service decides. */
@Stateless
public class ReplyExtension {
  @Inject Complaints complaints;
  @Inject Obligations obligations;
  @Inject Extensions extensions;
  @Inject CalendarDays calendar;
  @Inject Event<SupervisionEvent> events;
  @Inject Pen pen;
  @Inject Clock clock;

  /** The department asks, before the due time, with a reason. */
  @RolesAllowed({Roles.HANDLER, Roles.DEPT_MANAGER, Roles.GENERAL_AFFAIRS})
  public void ask(ComplaintNumber number, UUID dispatch, Instant until, String reason) {
    var act = pen.act();
    var sheet = sheet(complaints.hold(number, act.actor()), dispatch, act);
    act.require(Duties.handling(sheet.department()));
    var reply = reply(sheet);
    extensions
        .latestFor(dispatch)
        .filter(Extension::isOpen)
        .ifPresent(
            open -> {
              throw new RuleViolation(ExtensionRule.ALREADY_ASKED, open.askedBy(), open.askedAt());
            });
    var extension = Extension.ask(reply, until, reason, act);
    extensions.add(extension);
    extension.happened().forEach(events::fire);
  }

  /** Only the first answer can be asked for later (4.2.2); the second is owed at once (4.2.3). */
  private Obligation reply(Dispatch sheet) {
    if (sheet.roundNumber() > 1) {
      throw new RuleViolation(ExtensionRule.NOT_IN_THIS_ROUND, sheet.roundNumber());
    }
    return obligations.openAbout(sheet.id()).stream()
        .filter(owed -> owed.type() == ObligationType.REPLY)
        .findFirst()
        .orElseThrow(
            () -> new RuleViolation(ExtensionRule.NOTHING_OWED, sheet.department().code()));
  }

  /** Customer service grants or refuses; general affairs where customer service itself asks. */
  @RolesAllowed({Roles.CS_MANAGER, Roles.GENERAL_AFFAIRS})
  public void decide(ComplaintNumber number, UUID dispatch, boolean approved, String opinion) {
    var act = pen.act();
    sheet(complaints.hold(number, act.actor()), dispatch, act);
    var extension =
        extensions
            .latestFor(dispatch)
            .orElseThrow(() -> new RuleViolation(ExtensionRule.NOT_ASKED));
    var reply = obligations.hold(extension.obligation());
    extension.decide(approved, opinion, act);
    reply.resumeAccrual();
    if (extension.status() == ExtensionStatus.GRANTED) {
      reply.moveTo(
          Deadlines.promised(
              reply.startedAt(),
              extension.until(),
              calendar.calendar(),
              clock.getZone(),
              reply.type().clause()));
    }
    extension.happened().forEach(events::fire);
  }

  private static Dispatch sheet(Complaint complaint, UUID dispatch, Act act) {
    return complaint
        .dispatch(dispatch)
        .filter(sheet -> act.actor().sees(sheet.department()))
        .orElseThrow(() -> new RuleViolation(ComplaintRule.NO_SUCH_DISPATCH, dispatch));
  }
}
