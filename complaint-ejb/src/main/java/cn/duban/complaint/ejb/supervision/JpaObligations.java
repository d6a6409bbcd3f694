package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.Obligations;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is owed, as rows of {@code obligation}. */
@Dependent
class JpaObligations implements Obligations {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Obligation obligation) {
    em.persist(obligation);
  }

  @Override
  public List<Obligation> of(ComplaintNumber complaint) {
    return em.createQuery(
            """
            SELECT o FROM Obligation o WHERE o.complaint = :complaint
            ORDER BY o.startedAt, o.id
            """,
            Obligation.class)
        .setParameter("complaint", complaint)
        .getResultList();
  }

  @Override
  public List<Obligation> openOf(ComplaintNumber complaint) {
    return em.createQuery(
            """
            SELECT o FROM Obligation o
            WHERE o.complaint = :complaint AND o.endedAt IS NULL ORDER BY o.id
            """,
            Obligation.class)
        .setParameter("complaint", complaint)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public List<Obligation> openAbout(UUID subject) {
    return em.createQuery(
            """
            SELECT o FROM Obligation o
            WHERE o.subject = :subject AND o.endedAt IS NULL ORDER BY o.id
            """,
            Obligation.class)
        .setParameter("subject", subject)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public Optional<Obligation> find(UUID id) {
    return Optional.ofNullable(em.find(Obligation.class, id));
  }

  @Override
  public List<Obligation> openDueFrom(LocalDate first) {
    return em.createQuery(
            """
            SELECT o FROM Obligation o WHERE o.endedAt IS NULL AND o.dueOn >= :first
            ORDER BY o.dueAt, o.id
            """,
            Obligation.class)
        .setParameter("first", first)
        .getResultList();
  }

  @Override
  public Obligation hold(UUID id) {
    return em.find(Obligation.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<Obligation> hold(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    holdCasesOf(ids);
    lock(
        "SELECT id FROM obligation WHERE id IN (%s) ORDER BY id FOR UPDATE",
        "CAST(?%d AS uuid)", ids);
    return em.createQuery(
            """
            SELECT o FROM Obligation o WHERE o.id IN :ids ORDER BY o.id
            """,
            Obligation.class)
        .setParameter("ids", ids)
        .setFlushMode(FlushModeType.COMMIT) // nothing has been changed yet
        .setHint("eclipselink.batch", "o.held")
        .setHint("eclipselink.batch", "o.holders")
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch.size", String.valueOf(ids.size()))
        .getResultList();
  }

  private void holdCasesOf(Collection<UUID> ids) {
    var numbers =
        em.createQuery(
                """
                SELECT DISTINCT o.complaint FROM Obligation o
                WHERE o.id IN :ids AND o.complaint IS NOT NULL
                """,
                ComplaintNumber.class)
            .setParameter("ids", ids)
            .getResultList();
    if (!numbers.isEmpty()) {
      lock(
          "SELECT number FROM complaint WHERE number IN (%s) ORDER BY number FOR UPDATE",
          "?%d", numbers);
    }
  }

  /** Locks rows without reading them; the keys are given as text. */
  private void lock(String sql, String mark, Collection<?> keys) {
    var marks = IntStream.rangeClosed(1, keys.size()).mapToObj(mark::formatted);
    var query = em.createNativeQuery(sql.formatted(marks.collect(Collectors.joining(","))));
    int position = 0;
    for (var key : keys) {
      position++;
      query.setParameter(position, key.toString());
    }
    query.getResultList();
  }

  @Override
  public List<UUID> overdueWithoutAllLines(Instant now) {
    return em.createQuery(
            """
            SELECT o.id FROM Obligation o
            WHERE o.penalised = TRUE AND o.accrualComplete = FALSE AND o.accrualHeld = FALSE
              AND o.dueAt < :now AND (o.department IS NOT NULL OR o.holders IS NOT EMPTY)
            ORDER BY o.id
            """,
            UUID.class)
        .setParameter("now", now)
        .getResultList();
  }

  @Override
  public List<Obligation> warningBy(Instant now) {
    return em.createQuery(
            """
            SELECT o FROM Obligation o
            WHERE o.endedAt IS NULL AND o.warnAt <= :now AND o.department IS NOT NULL
            ORDER BY o.dueAt, o.id
            """,
            Obligation.class)
        .setParameter("now", now)
        .setHint("eclipselink.batch", "o.held")
        .getResultList();
  }

  @Override
  public List<Obligation> openAmong(Collection<UUID> ids) {
    return em.createQuery(
            "SELECT o FROM Obligation o WHERE o.endedAt IS NULL AND o.id IN :ids", Obligation.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
