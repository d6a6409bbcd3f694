package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.FinedDate;
import cn.duban.complaint.domain.penalty.NoticeFilter;
import cn.duban.complaint.domain.penalty.Origin;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNotices;
import cn.duban.complaint.domain.penalty.PenaltyRule;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.TariffRule;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The notices as rows of {@code penalty_notice}, with their lines. */
@Dependent
class JpaPenaltyNotices implements PenaltyNotices {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(PenaltyNotice notice) {
    em.persist(notice);
  }

  @Override
  public Optional<PenaltyNotice> find(UUID id) {
    return Optional.ofNullable(em.find(PenaltyNotice.class, id));
  }

  @Override
  public PenaltyNotice hold(UUID id, Actor actor) {
    return held(id)
        .filter(notice -> notice.isVisibleTo(actor))
        .orElseThrow(() -> new RuleViolation(PenaltyRule.NO_SUCH_NOTICE, id));
  }

  @Override
  public PenaltyNotice hold(UUID id) {
    return held(id).orElseThrow(() -> new RuleViolation(PenaltyRule.NO_SUCH_NOTICE, id));
  }

  private Optional<PenaltyNotice> held(UUID id) {
    return Optional.ofNullable(em.find(PenaltyNotice.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<PenaltyNotice> list(NoticeFilter filter, Actor viewer, int offset, int limit) {
    var builder = em.getCriteriaBuilder();
    var query = builder.createQuery(PenaltyNotice.class);
    var notice = query.from(PenaltyNotice.class);
    query
        .select(notice)
        .where(conditions(filter, viewer, builder, notice))
        .orderBy(builder.desc(notice.get("draftedAt")), builder.desc(notice.get("id")));
    return em.createQuery(query)
        .setHint("eclipselink.batch", "n.lines")
        .setHint("eclipselink.batch.type", "IN")
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count(NoticeFilter filter, Actor viewer) {
    var builder = em.getCriteriaBuilder();
    var query = builder.createQuery(Long.class);
    var notice = query.from(PenaltyNotice.class);
    query.select(builder.count(notice)).where(conditions(filter, viewer, builder, notice));
    return em.createQuery(query).getSingleResult();
  }

  private static Predicate[] conditions(
      NoticeFilter filter, Actor viewer, CriteriaBuilder builder, Root<PenaltyNotice> notice) {
    var conditions = new ArrayList<Predicate>();
    if (!viewer.seesEverything()) {
      conditions.add(inSight(viewer, builder, notice));
    }
    if (filter.state() != null) {
      conditions.add(builder.equal(notice.get("status"), filter.state()));
    }
    if (filter.department() != null) {
      conditions.add(builder.equal(notice.get("department"), filter.department()));
    }
    if (filter.complaint() != null) {
      conditions.add(builder.equal(notice.get("complaint"), filter.complaint()));
    }
    return conditions.toArray(Predicate[]::new);
  }

  /** The same as {@link PenaltyNotice#isVisibleTo}, asked of the database. */
  private static Predicate inSight(
      Actor viewer, CriteriaBuilder builder, Root<PenaltyNotice> notice) {
    var own = builder.equal(notice.get("liablePerson"), viewer.username());
    return viewer.departmentsSeen().stream()
        .map(department -> builder.equal(notice.get("department"), department))
        .reduce(own, builder::or);
  }

  @Override
  public List<PenaltyNotice> of(ComplaintNumber complaint) {
    return em.createQuery(
            """
            SELECT n FROM PenaltyNotice n WHERE n.complaint = :complaint
            ORDER BY n.draftedAt, n.id
            """,
            PenaltyNotice.class)
        .setParameter("complaint", complaint)
        .getResultList();
  }

  @Override
  public List<PenaltyNotice> draftsFor(Collection<UUID> obligations) {
    return em.createQuery(
            """
            SELECT n FROM PenaltyNotice n
            WHERE n.obligation IN :obligations AND n.status = :draft ORDER BY n.id
            """,
            PenaltyNotice.class)
        .setParameter("obligations", obligations)
        .setParameter("draft", PenaltyStatus.DRAFT)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setFlushMode(FlushModeType.COMMIT) // nothing has been changed yet
        .setHint("eclipselink.batch", "n.lines")
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch.size", String.valueOf(obligations.size()))
        .getResultList();
  }

  @Override
  public Map<UUID, Set<LocalDate>> decidedDates(Collection<UUID> obligations) {
    var decided = new HashMap<UUID, Set<LocalDate>>();
    em.createQuery(
            """
            SELECT l.obligation, l.date FROM PenaltyNotice n JOIN n.lines l
            WHERE n.obligation IN :obligations AND n.status <> :draft
            """,
            Object[].class)
        .setParameter("obligations", obligations)
        .setParameter("draft", PenaltyStatus.DRAFT)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList()
        .forEach(
            line ->
                decided
                    .computeIfAbsent((UUID) line[0], first -> new HashSet<>())
                    .add((LocalDate) line[1]));
    return decided;
  }

  @Override
  public void write() {
    em.flush();
  }

  @Override
  public List<PenaltyNotice> counting(UUID obligation) {
    return em.createQuery(
            """
            SELECT n FROM PenaltyNotice n WHERE n.obligation = :obligation
            ORDER BY n.draftedAt, n.id
            """,
            PenaltyNotice.class)
        .setParameter("obligation", obligation)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public Optional<PenaltyNotice> standing(
      Origin origin, TariffRule rule, DepartmentCode department) {
    return em.createQuery(
            """
            SELECT n FROM PenaltyNotice n
            WHERE n.origin = :origin AND n.rule = :rule AND n.department = :department
              AND n.status <> :voided
            """,
            PenaltyNotice.class)
        .setParameter("origin", origin.id())
        .setParameter("rule", rule)
        .setParameter("department", department)
        .setParameter("voided", PenaltyStatus.VOIDED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<FinedDate> fined(TariffRule rule, YearMonth month) {
    return em.createQuery(
            """
            SELECT NEW cn.duban.complaint.domain.penalty.FinedDate(
              n.id, n.number, n.status, n.complaint, n.department, l.date, l.amount)
            FROM AccrualLine l JOIN l.notice n
            WHERE l.date BETWEEN :first AND :last AND n.status <> :voided
              AND (n.rule = :rule OR n.analogousTo = :rule)
            ORDER BY n.department, n.draftedAt, n.id, l.date
            """,
            FinedDate.class)
        .setParameter("first", month.atDay(1))
        .setParameter("last", month.atEndOfMonth())
        .setParameter("voided", PenaltyStatus.VOIDED)
        .setParameter("rule", rule)
        .getResultList();
  }
}
