package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.Outbox;
import cn.duban.complaint.domain.notification.OutboxMessage;
import cn.duban.complaint.domain.notification.OutboxState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What goes out, as rows of {@code outbox_message}. */
@Dependent
class JpaOutbox implements Outbox {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(OutboxMessage message) {
    em.persist(message);
  }

  @Override
  public boolean has(ChannelKind channel, String receiver, String eventKey) {
    return em.createQuery(
                """
                SELECT COUNT(m) FROM OutboxMessage m
                WHERE m.channel = :channel AND m.receiver = :receiver
                  AND m.message.eventKey = :event
                """,
                Long.class)
            .setParameter("channel", channel)
            .setParameter("receiver", receiver)
            .setParameter("event", eventKey)
            .getSingleResult()
        > 0;
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return em.createQuery(
            """
            SELECT m.id FROM OutboxMessage m
            WHERE m.state = :pending AND m.nextAt <= :now ORDER BY m.nextAt, m.id
            """,
            UUID.class)
        .setParameter("pending", OutboxState.PENDING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<OutboxMessage> hold(UUID id) {
    return Optional.ofNullable(em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<OutboxMessage> list(OutboxState state, int offset, int limit) {
    return em.createQuery(
            """
            SELECT m FROM OutboxMessage m WHERE m.state = :state
            ORDER BY m.message.saidAt DESC, m.id DESC
            """,
            OutboxMessage.class)
        .setParameter("state", state)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count(OutboxState state) {
    return em.createQuery("SELECT COUNT(m) FROM OutboxMessage m WHERE m.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  @Override
  public int forgetSentBefore(Instant before) {
    return em.createQuery(
            "DELETE FROM OutboxMessage m WHERE m.state = :sent AND m.doneAt < :before")
        .setParameter("sent", OutboxState.SENT)
        .setParameter("before", before)
        .executeUpdate();
  }
}
