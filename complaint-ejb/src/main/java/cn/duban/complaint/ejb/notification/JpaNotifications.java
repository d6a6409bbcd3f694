package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.Notification;
import cn.duban.complaint.domain.notification.Notifications;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The inboxes as rows of {@code notification}. */
@Dependent
class JpaNotifications implements Notifications {
  private static final String MINE = " FROM Notification n WHERE n.receiver = :receiver";
  private static final String UNREAD = " AND n.readAt IS NULL";

  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Notification notification) {
    em.persist(notification);
  }

  @Override
  public boolean has(String receiver, String eventKey) {
    return em.createQuery(
                """
                SELECT COUNT(n) FROM Notification n
                WHERE n.receiver = :receiver AND n.message.eventKey = :event
                """,
                Long.class)
            .setParameter("receiver", receiver)
            .setParameter("event", eventKey)
            .getSingleResult()
        > 0;
  }

  @Override
  public Optional<Notification> find(UUID id, String receiver) {
    return Optional.ofNullable(em.find(Notification.class, id))
        .filter(found -> found.receiver().equals(receiver));
  }

  @Override
  public List<Notification> list(String receiver, boolean unreadOnly, int offset, int limit) {
    return em.createQuery(
            "SELECT n" + mine(unreadOnly) + " ORDER BY n.message.saidAt DESC, n.id DESC",
            Notification.class)
        .setParameter("receiver", receiver)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count(String receiver, boolean unreadOnly) {
    return em.createQuery("SELECT COUNT(n)" + mine(unreadOnly), Long.class)
        .setParameter("receiver", receiver)
        .getSingleResult();
  }

  private static String mine(boolean unreadOnly) {
    return unreadOnly ? MINE + UNREAD : MINE;
  }

  @Override
  public int readAll(String receiver, Instant at) {
    return em.createQuery(
            """
            UPDATE Notification n SET n.readAt = :at
            WHERE n.receiver = :receiver AND n.readAt IS NULL
            """)
        .setParameter("at", at)
        .setParameter("receiver", receiver)
        .executeUpdate();
  }

  @Override
  public int forgetReadBefore(Instant before) {
    return em.createQuery("DELETE FROM Notification n WHERE n.readAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
