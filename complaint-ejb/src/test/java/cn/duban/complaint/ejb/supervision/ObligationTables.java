package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.ejb.calendar.CalendarTables;
import cn.duban.complaint.ejb.policy.PolicyTables;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** What is owed, for repository and boundary tests in plain Java SE. */
public final class ObligationTables {
  private ObligationTables() {}

  /** The real obligations on this entity manager, within its transaction. */
  public static Obligations on(EntityManager em) {
    var obligations = new JpaObligations();
    obligations.em = em;
    return obligations;
  }

  /** The real book on this entity manager. */
  public static ObligationBook bookOn(EntityManager em, Clock clock) {
    var book = new ObligationBook();
    book.obligations = on(em);
    book.policies = PolicyTables.on(em);
    book.calendar = CalendarTables.on(em);
    book.clock = clock;
    return book;
  }
}
