package cn.duban.complaint.ejb.appeal;

import cn.duban.complaint.domain.appeal.AppealFilter;
import cn.duban.complaint.domain.appeal.AppealRule;
import cn.duban.complaint.domain.appeal.ExemptionAppeal;
import cn.duban.complaint.domain.appeal.ExemptionAppeals;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The appeals as rows of {@code exemption_appeal}, with their opinions. */
@Dependent
class JpaExemptionAppeals implements ExemptionAppeals {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(ExemptionAppeal appeal) {
    em.persist(appeal);
  }

  @Override
  public Optional<ExemptionAppeal> find(UUID id) {
    return Optional.ofNullable(em.find(ExemptionAppeal.class, id));
  }

  @Override
  public ExemptionAppeal hold(UUID id, Actor actor) {
    return Optional.ofNullable(em.find(ExemptionAppeal.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(appeal -> appeal.isVisibleTo(actor))
        .orElseThrow(() -> new RuleViolation(AppealRule.NO_SUCH_APPEAL, id));
  }

  @Override
  public List<ExemptionAppeal> against(UUID notice) {
    return em.createQuery(
            """
            SELECT a FROM ExemptionAppeal a WHERE a.notice = :notice ORDER BY a.filedAt, a.id
            """,
            ExemptionAppeal.class)
        .setParameter("notice", notice)
        .getResultList();
  }

  @Override
  public List<ExemptionAppeal> list(AppealFilter filter, Actor viewer, int offset, int limit) {
    var builder = em.getCriteriaBuilder();
    var query = builder.createQuery(ExemptionAppeal.class);
    var appeal = query.from(ExemptionAppeal.class);
    query
        .select(appeal)
        .where(conditions(filter, viewer, builder, appeal))
        .orderBy(builder.desc(appeal.get("filedAt")), builder.desc(appeal.get("id")));
    return em.createQuery(query)
        .setHint("eclipselink.batch", "a.opinions")
        .setHint("eclipselink.batch.type", "IN")
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count(AppealFilter filter, Actor viewer) {
    var builder = em.getCriteriaBuilder();
    var query = builder.createQuery(Long.class);
    var appeal = query.from(ExemptionAppeal.class);
    query.select(builder.count(appeal)).where(conditions(filter, viewer, builder, appeal));
    return em.createQuery(query).getSingleResult();
  }

  private static Predicate[] conditions(
      AppealFilter filter, Actor viewer, CriteriaBuilder builder, Root<ExemptionAppeal> appeal) {
    var conditions = new ArrayList<Predicate>();
    if (!viewer.seesEverything()) {
      conditions.add(inSight(viewer, builder, appeal));
    }
    if (filter.notice() != null) {
      conditions.add(builder.equal(appeal.get("notice"), filter.notice()));
    }
    if (filter.state() != null) {
      conditions.add(builder.equal(appeal.get("stage"), filter.state()));
    }
    return conditions.toArray(Predicate[]::new);
  }

  /** The same as {@link ExemptionAppeal#isVisibleTo}, asked of the database. */
  private static Predicate inSight(
      Actor viewer, CriteriaBuilder builder, Root<ExemptionAppeal> appeal) {
    var own =
        builder.or(
            builder.equal(appeal.get("liablePerson"), viewer.username()),
            builder.equal(appeal.get("filedBy"), viewer.username()));
    return viewer.departmentsSeen().stream()
        .map(department -> builder.equal(appeal.get("department"), department))
        .reduce(own, builder::or);
  }
}
