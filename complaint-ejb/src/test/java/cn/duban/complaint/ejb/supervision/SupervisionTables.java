package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.Extensions;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.SupervisionOrders;
import jakarta.persistence.EntityManager;

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

  static BoardQueries boardOn(EntityManager em) {
    var queries = new JpaBoardQueries();
    queries.em = em;
    return queries;
  }
}
