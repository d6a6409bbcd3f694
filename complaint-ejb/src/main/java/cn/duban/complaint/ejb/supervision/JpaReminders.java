package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.supervision.Reminder;
import cn.duban.complaint.domain.supervision.Reminders;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Who was told of what, as rows of {@code reminder}. */
@Dependent
class JpaReminders implements Reminders {
  private static final String OF_WARNING =
      """
      SELECT r FROM Reminder r, Obligation o
      WHERE r.obligation = o.id AND o.endedAt IS NULL AND o.warnAt <= :now
      """;

  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Reminder reminder) {
    em.persist(reminder);
  }

  @Override
  public List<Reminder> ofWarningBy(Instant now) {
    return em.createQuery(OF_WARNING, Reminder.class).setParameter("now", now).getResultList();
  }

  @Override
  public List<Reminder> ofWarningBy(Instant now, String receiver) {
    return em.createQuery(OF_WARNING + " AND r.receiver = :receiver", Reminder.class)
        .setParameter("now", now)
        .setParameter("receiver", receiver)
        .getResultList();
  }
}
