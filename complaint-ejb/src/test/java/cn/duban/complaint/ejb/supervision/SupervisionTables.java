package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.Obligations;
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

  static BoardQueries boardOn(EntityManager em) {
    var queries = new JpaBoardQueries();
    queries.em = em;
    return queries;
  }
}
