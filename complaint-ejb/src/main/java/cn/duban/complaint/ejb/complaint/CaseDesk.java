package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.ejb.security.Pen;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;

/** Takes a case in hand for one step, and tells the later features what came of it. */
@Dependent
public class CaseDesk {
  @Inject Complaints complaints;
  @Inject Pen pen;
  @Inject Event<ComplaintEvent> events;

  /** One step of the person of this request. */
  void step(ComplaintNumber number, BiConsumer<Complaint, Act> step) {
    take(number, pen.act(), step);
  }

  /** One step that is a signature: it wants a fresh sign-in (requirements §2). */
  void signature(ComplaintNumber number, BiConsumer<Complaint, Act> step) {
    take(number, pen.signing(), step);
  }

  private void take(ComplaintNumber number, Act act, BiConsumer<Complaint, Act> step) {
    var complaint = complaints.hold(number, act.actor());
    step.accept(complaint, act);
    publish(complaint);
  }

  /** Tells what happened to a case that is in hand. */
  void publish(Complaint complaint) {
    complaint.happened().forEach(events::fire);
  }
}
