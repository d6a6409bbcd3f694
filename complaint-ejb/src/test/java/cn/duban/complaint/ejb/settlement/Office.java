package cn.duban.complaint.ejb.settlement;

import cn.duban.complaint.domain.appeal.AppealEvent;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.penalty.PenaltyEvent;
import cn.duban.complaint.ejb.appeal.AppealTables;
import cn.duban.complaint.ejb.appeal.ExemptionReview;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.penalty.HandwrittenNotices;
import cn.duban.complaint.ejb.penalty.PenaltyDesk;
import cn.duban.complaint.ejb.penalty.PenaltyEnforcement;
import cn.duban.complaint.ejb.penalty.PenaltyTables;
import cn.duban.complaint.ejb.penalty.People;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.security.Pens;
import cn.duban.complaint.ejb.shared.Events;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** One person at work at one time, with everything that listens to what he does. */
final class Office {
  private final EntityManager em;
  private final Actor actor;
  private final Clock clock;
  private final PenaltyDesk desk;
  private final Events<AppealEvent> appealEvents;

  Office(EntityManager em, Actor actor, Clock clock) {
    this.em = em;
    this.actor = People.fresh(actor, clock);
    this.clock = clock;
    var ledger = ledger(em, clock);
    var penaltyEvents =
        PenaltyTables.eventsOn(em, clock).tell(PenaltyEvent.Executed.class, ledger::on);
    this.desk = PenaltyTables.desk(em, this.actor, clock, penaltyEvents);
    this.appealEvents =
        AppealTables.eventsOn(em, desk, clock).tell(AppealEvent.Granted.class, ledger::on);
  }

  static LedgerKeeping ledger(EntityManager em, Clock clock) {
    var ledger = new LedgerKeeping();
    ledger.settlements = settlementsOn(em);
    ledger.policies = PolicyTables.on(em);
    ledger.clock = clock;
    return ledger;
  }

  static JpaSettlements settlementsOn(EntityManager em) {
    var settlements = new JpaSettlements();
    settlements.em = em;
    return settlements;
  }

  HandwrittenNotices handwritten() {
    return PenaltyTables.handwritten(em, desk, clock);
  }

  PenaltyEnforcement enforcement() {
    return PenaltyTables.enforcement(em, desk, clock);
  }

  ExemptionReview appeals() {
    return AppealTables.review(em, actor, clock, appealEvents);
  }

  SettlementClosing settlements() {
    var closing = new SettlementClosing();
    closing.settlements = settlementsOn(em);
    closing.trail = AuditTrails.on(em);
    closing.current = Pens.requestOf(actor);
    closing.pen = Pens.of(actor, PolicyTables.on(em), clock);
    closing.clock = clock;
    return closing;
  }
}
