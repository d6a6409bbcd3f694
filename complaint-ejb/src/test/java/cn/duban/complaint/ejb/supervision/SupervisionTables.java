package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.Extensions;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.RepairEvent;
import cn.duban.complaint.domain.supervision.Repairs;
import cn.duban.complaint.domain.supervision.SupervisionOrders;
import cn.duban.complaint.ejb.audit.AuditTrails;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Consumer;

/** What is owed, for repository and boundary tests in plain Java SE. */
public final class SupervisionTables {
  private SupervisionTables() {}

  /** The real obligations on this entity manager. */
  public static Obligations on(EntityManager em) {
    var obligations = new JpaObligations();
    obligations.em = em;
    return obligations;
  }

  /** The real requests for a later time. */
  static Extensions extensionsOn(EntityManager em) {
    var extensions = new JpaExtensions();
    extensions.em = em;
    return extensions;
  }

  /** The real supervision orders. */
  static SupervisionOrders ordersOn(EntityManager em) {
    var orders = new JpaSupervisionOrders();
    orders.em = em;
    return orders;
  }

  /** The real proposals to repair a due time. */
  public static Repairs repairsOn(EntityManager em) {
    var repairs = new JpaRepairs();
    repairs.em = em;
    return repairs;
  }

  /** Who writes repairs on the timeline. */
  public static Consumer<RepairEvent> repairChronicleOn(EntityManager em, Clock clock) {
    var chronicle = new SupervisionChronicle();
    chronicle.trail = AuditTrails.on(em);
    chronicle.clock = clock;
    return chronicle::on;
  }

  static BoardQueries boardOn(EntityManager em) {
    var queries = new JpaBoardQueries();
    queries.em = em;
    return queries;
  }
}
