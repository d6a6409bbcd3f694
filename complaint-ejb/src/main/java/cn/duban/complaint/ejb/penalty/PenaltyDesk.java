package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.penalty.PenaltyEvent;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.ejb.security.Pen;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Takes a notice in hand for one step, and tells the later features what came of it. */
@Dependent
public class PenaltyDesk {
  @Inject PenaltyNotices notices;
  @Inject Pen pen;
  @Inject Event<PenaltyEvent> events;

  /** One step of the person of this request. */
  void step(UUID id, BiConsumer<PenaltyNotice, Act> step) {
    take(id, pen.act(), step);
  }

  /** One step that is a signature: it wants a fresh sign-in (requirements §2). */
  void signature(UUID id, BiConsumer<PenaltyNotice, Act> step) {
    take(id, pen.signing(), step);
  }

  private void take(UUID id, Act act, BiConsumer<PenaltyNotice, Act> step) {
    var notice = notices.hold(id, act.actor());
    step.accept(notice, act);
    publish(notice);
  }

  /** A new notice comes into being. */
  public void open(PenaltyNotice notice) {
    notices.add(notice);
    publish(notice);
  }

  /** Tells what happened to a notice that is in hand. */
  public void publish(PenaltyNotice notice) {
    notice.happened().forEach(events::fire);
  }
}
