package cn.duban.complaint.ejb.appeal;

import cn.duban.complaint.domain.appeal.AppealEvent;
import cn.duban.complaint.domain.appeal.ExemptionAppeals;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.penalty.PenaltyDesk;
import cn.duban.complaint.ejb.penalty.PenaltyTables;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.security.Pens;
import cn.duban.complaint.ejb.shared.Events;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Appeals and their boundaries on a real database, for tests in plain Java SE. */
public final class AppealTables {
  private AppealTables() {}

  /** The real appeals on this entity manager, within its transaction. */
  public static ExemptionAppeals appealsOn(EntityManager em) {
    var appeals = new JpaExemptionAppeals();
    appeals.em = em;
    return appeals;
  }

  /** Everything that happens to appeals, told to the trail, the book and the notice. */
  public static Events<AppealEvent> eventsOn(EntityManager em, PenaltyDesk desk, Clock clock) {
    var chronicle = new AppealChronicle();
    chronicle.trail = AuditTrails.on(em);
    chronicle.notices = PenaltyTables.noticesOn(em);
    var owed = new AppealObligations();
    owed.book = ObligationTables.bookOn(em, clock);
    owed.obligations = ObligationTables.on(em);
    owed.notices = PenaltyTables.noticesOn(em);
    var outcome = new AppealOutcome();
    outcome.appeals = appealsOn(em);
    outcome.notices = PenaltyTables.noticesOn(em);
    outcome.desk = desk;
    return new Events<AppealEvent>()
        .tell(AppealEvent.Filed.class, chronicle::on)
        .tell(AppealEvent.OpinionGiven.class, chronicle::on)
        .tell(AppealEvent.Granted.class, chronicle::on)
        .tell(AppealEvent.Refused.class, chronicle::on)
        .tell(AppealEvent.Awaited.class, owed::on)
        .tell(AppealEvent.OpinionGiven.class, owed::on)
        .tell(AppealEvent.Refused.class, owed::on)
        .tell(AppealEvent.Granted.class, outcome::on);
  }

  /** The boundary of appeals, for this person. */
  public static ExemptionReview review(
      EntityManager em, Actor actor, Clock clock, Events<AppealEvent> events) {
    var review = new ExemptionReview();
    review.appeals = appealsOn(em);
    review.notices = PenaltyTables.noticesOn(em);
    review.pen = Pens.of(actor, PolicyTables.on(em), clock);
    review.events = events;
    return review;
  }
}
