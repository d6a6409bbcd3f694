package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.penalty.PenaltyEvent;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.organization.Organizations;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.security.Pens;
import cn.duban.complaint.ejb.shared.Events;
import cn.duban.complaint.ejb.shared.NumberIssuers;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import cn.duban.complaint.ejb.tariff.TariffTables;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Penalty notices and their boundaries on a real database, for tests in plain Java SE. */
public final class PenaltyTables {
  private PenaltyTables() {}

  /** The real notices on this entity manager, within its transaction. */
  public static PenaltyNotices noticesOn(EntityManager em) {
    var notices = new JpaPenaltyNotices();
    notices.em = em;
    return notices;
  }

  /** Everything that happens to notices, told to the trail and to the book of obligations. */
  public static Events<PenaltyEvent> eventsOn(EntityManager em, Clock clock) {
    var chronicle = new NoticeChronicle();
    chronicle.trail = AuditTrails.on(em);
    var owed = new NoticeObligations();
    owed.book = ObligationTables.bookOn(em, clock);
    return new Events<PenaltyEvent>()
        .tell(PenaltyEvent.class, chronicle::on)
        .tell(PenaltyEvent.Drafted.class, owed::on)
        .tell(PenaltyEvent.Completed.class, owed::on)
        .tell(PenaltyEvent.Confirmed.class, owed::on)
        .tell(PenaltyEvent.SentBack.class, owed::on)
        .tell(PenaltyEvent.Approved.class, owed::on)
        .tell(PenaltyEvent.Voided.class, owed::on);
  }

  /** The desk at which this person acts. */
  public static PenaltyDesk desk(
      EntityManager em, Actor actor, Clock clock, Events<PenaltyEvent> events) {
    var desk = new PenaltyDesk();
    desk.notices = noticesOn(em);
    desk.pen = Pens.of(actor, PolicyTables.on(em), clock);
    desk.events = events;
    return desk;
  }

  /** The boundary of the steps on a notice, at this desk. */
  public static PenaltyEnforcement enforcement(EntityManager em, PenaltyDesk desk, Clock clock) {
    var enforcement = new PenaltyEnforcement();
    enforcement.desk = desk;
    enforcement.numbers = NumberIssuers.on(em);
    enforcement.clock = clock;
    return enforcement;
  }

  /** The drafts that come from a record, at this desk. */
  public static PenaltyDrafting drafting(EntityManager em, PenaltyDesk desk) {
    var drafting = new PenaltyDrafting();
    drafting.notices = noticesOn(em);
    drafting.complaints = ComplaintTables.complaintsOn(em);
    drafting.employees = Organizations.employeesOn(em);
    drafting.tariffs = TariffTables.tariffsOn(em);
    drafting.desk = desk;
    return drafting;
  }

  /** The boundary of notices written by hand, at this desk. */
  public static HandwrittenNotices handwritten(EntityManager em, PenaltyDesk desk, Clock clock) {
    var handwritten = new HandwrittenNotices();
    handwritten.drafting = drafting(em, desk);
    handwritten.desk = desk;
    handwritten.complaints = ComplaintTables.complaintsOn(em);
    handwritten.departments = Organizations.departmentsOn(em);
    handwritten.employees = Organizations.employeesOn(em);
    handwritten.tariffs = TariffTables.tariffsOn(em);
    handwritten.pen = desk.pen;
    handwritten.clock = clock;
    return handwritten;
  }

  /** The accrual of one obligation. */
  public static ObligationAccrual accrual(EntityManager em, PenaltyDesk desk, Clock clock) {
    var accrual = new ObligationAccrual();
    accrual.obligations = ObligationTables.on(em);
    accrual.notices = noticesOn(em);
    accrual.tariffs = TariffTables.tariffsOn(em);
    accrual.desk = desk;
    accrual.clock = clock;
    return accrual;
  }
}
