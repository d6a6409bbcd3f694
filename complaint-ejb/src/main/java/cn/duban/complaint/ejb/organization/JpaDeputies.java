package cn.duban.complaint.ejb.organization;

import cn.duban.complaint.domain.organization.Deputies;
import cn.duban.complaint.domain.organization.Deputy;
import cn.duban.complaint.domain.organization.Deputyships;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The deputies as rows of {@code deputy}. */
@Dependent
class JpaDeputies implements Deputies {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Deputy deputy) {
    em.persist(deputy);
  }

  @Override
  public Optional<Deputy> find(UUID id) {
    return Optional.ofNullable(em.find(Deputy.class, id));
  }

  @Override
  public Deputyships on(LocalDate day) {
    return new Deputyships(
        em.createQuery(
                """
                SELECT d FROM Deputy d
                WHERE d.from <= :day AND d.to >= :day
                ORDER BY d.from, d.id
                """,
                Deputy.class)
            .setParameter("day", day)
            .getResultList());
  }

  @Override
  public Deputyships endingFrom(LocalDate day) {
    return new Deputyships(
        em.createQuery(
                "SELECT d FROM Deputy d WHERE d.to >= :day ORDER BY d.from, d.id", Deputy.class)
            .setParameter("day", day)
            .getResultList());
  }

  @Override
  public List<Deputy> list(@Nullable String person, int offset, int limit) {
    return em.createQuery(
            """
            SELECT d FROM Deputy d
            WHERE :person = '' OR d.person = :person OR d.deputy = :person
            ORDER BY d.from DESC, d.id DESC
            """,
            Deputy.class)
        .setParameter("person", person == null ? "" : person)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count(@Nullable String person) {
    return em.createQuery(
            """
            SELECT COUNT(d) FROM Deputy d
            WHERE :person = '' OR d.person = :person OR d.deputy = :person
            """,
            Long.class)
        .setParameter("person", person == null ? "" : person)
        .getSingleResult();
  }
}
