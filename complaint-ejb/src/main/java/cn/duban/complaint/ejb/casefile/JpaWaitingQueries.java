package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.capa.CapaStatus;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.supervision.ExtensionStatus;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.RepairStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;

/** Finds what waits in JPQL: for each step what is read, from where, and since when it waits. */
@Dependent
class JpaWaitingQueries implements WaitingQueries {
  private static final String ROW = "SELECT NEW cn.duban.complaint.ejb.casefile.WaitingTask(";

  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  /**
   * One question.
   *
   * @param columns what a task is made of
   * @param from which records wait
   * @param since the column that says since when
   */
  private record Question(
      String columns, String from, String since, Map<String, Object> parameters) {}

  @Override
  public long count(WaitingKind kind, WaitingScope scope) {
    var question = question(kind, scope);
    return bind(em.createQuery("SELECT COUNT(w) " + question.from(), Long.class), question)
        .getSingleResult();
  }

  @Override
  public List<WaitingTask> find(WaitingKind kind, WaitingScope scope, int limit) {
    var question = question(kind, scope);
    var text = ROW + question.columns() + ") " + question.from() + " ORDER BY " + question.since();
    return bind(em.createQuery(text + ", w.id", WaitingTask.class), question)
        .setMaxResults(limit)
        .getResultList();
  }

  private static Question question(WaitingKind kind, WaitingScope scope) {
    return switch (kind) {
      case SIGN -> takenOver();
      case DISPATCH -> registered(scope);
      case DISPATCH_AGAIN -> sentBack();
      case DISPATCH_REOPENED -> reopened();
      case COLLECT_CAPA ->
          capa("w.status = :status", "w.signoff.at", Map.of("status", CapaStatus.SIGNED));
      case VERIFY_CAPA ->
          capa(
              "w.status = :status AND w.measures.measuresDue <= :today",
              "w.reviewedAt",
              Map.of("status", CapaStatus.APPROVED, "today", scope.today()));
      case DECIDE_EXTENSION -> asked(scope);
      case DECIDE_REPAIR -> proposed(scope);
      case SIGN_HANDLING -> handled(scope);
      case SIGN_CAPA ->
          capa(
              "w.status = :status AND w.department IN :departments",
              "w.lastAt",
              Map.of("status", CapaStatus.DRAFT, "departments", scope.signsFor()));
      case DECIDE -> referred();
      case EXECUTE_NOTICE -> approved();
    };
  }

  private static Question takenOver() {
    return new Question(
        "w.number, w.page.registeredAt",
        """
        FROM Complaint w WHERE w.status = :status AND w.signoff.at IS NULL
          AND NOT EXISTS (
            SELECT o FROM Obligation o
            WHERE o.complaint = w.number AND o.type = :type AND o.endedAt IS NULL)
        """,
        "w.page.registeredAt",
        Map.of("status", ComplaintStatus.REGISTERED, "type", ObligationType.SIGN_OFF));
  }

  private static Question registered(WaitingScope scope) {
    return new Question(
        "w.number, w.lastAt",
        "FROM Complaint w WHERE w.status = :status"
            + (scope.unsignedToo() ? "" : " AND w.signoff.at IS NOT NULL"),
        "w.lastAt",
        Map.of("status", ComplaintStatus.REGISTERED));
  }

  private static Question sentBack() {
    return new Question(
        "w.round.complaint.number, w.id, w.department, w.returned.at",
        """
        FROM Dispatch w
        WHERE w.status = :sentBack AND w.dispatchedAgain = FALSE AND w.waived.at IS NULL
          AND w.round.complaint.status = :status AND w.round.number = w.round.complaint.round
        """,
        "w.returned.at",
        Map.of("sentBack", DispatchStatus.RETURNED, "status", ComplaintStatus.DISPATCHED));
  }

  private static Question reopened() {
    return new Question(
        "w.complaint.number, w.openedAt",
        """
        FROM Round w
        WHERE w.complaint.status = :status AND w.number = w.complaint.round
          AND NOT EXISTS (SELECT d FROM Dispatch d WHERE d.round = w)
        """,
        "w.openedAt",
        Map.of("status", ComplaintStatus.DISPATCHED));
  }

  private static Question capa(String which, String since, Map<String, Object> parameters) {
    return new Question(
        "w.complaint, w.dispatch, w.department, " + since,
        "FROM CapaRecord w WHERE " + which,
        since,
        parameters);
  }

  /** Written, and no consent of the executive is lacking. */
  private static Question handled(WaitingScope scope) {
    return new Question(
        "w.round.complaint.number, w.id, w.department, w.handling.draftedAt",
        """
        FROM Dispatch w
        WHERE w.status = :status AND w.department IN :departments
          AND w.handling.draftedAt IS NOT NULL
          AND w.round.complaint.status = :caseStatus
          AND (w.handling.substantiated = FALSE OR w.handling.customerAccepts = TRUE
            OR w.consent.approved = TRUE)
        """,
        "w.handling.draftedAt",
        Map.of(
            "status",
            DispatchStatus.ACKNOWLEDGED,
            "caseStatus",
            ComplaintStatus.DISPATCHED,
            "departments",
            scope.signsFor()));
  }

  private static Question asked(WaitingScope scope) {
    return new Question(
        "w.complaint, w.dispatch, w.department, w.askedAt",
        """
        FROM Extension w
        WHERE w.status = :status AND w.decider IN :roles AND w.askedBy <> :person
        """,
        "w.askedAt",
        Map.of("status", ExtensionStatus.ASKED, "roles", scope.roles(), "person", scope.person()));
  }

  /** General affairs decides all but its own, which its executive does. */
  private static Question proposed(WaitingScope scope) {
    var others = scope.signsFor().contains(DepartmentCode.CUSTOMER_SERVICE);
    var own = scope.signsFor().contains(DepartmentCode.GENERAL_AFFAIRS);
    return new Question(
        "w.complaint, w.obligation, w.department, w.proposedAt",
        """
        FROM Repair w
        WHERE w.status = :status AND w.proposedBy <> :person
          AND (:others = TRUE AND (w.department IS NULL OR w.department <> :general)
            OR :own = TRUE AND w.department = :general)
        """,
        "w.proposedAt",
        Map.of(
            "status",
            RepairStatus.PROPOSED,
            "person",
            scope.person(),
            "others",
            others,
            "own",
            own,
            "general",
            DepartmentCode.GENERAL_AFFAIRS));
  }

  private static Question referred() {
    return new Question(
        "w.number, w.lastAt",
        "FROM Complaint w WHERE w.status = :status",
        "w.lastAt",
        Map.of("status", ComplaintStatus.REFERRED));
  }

  private static Question approved() {
    return new Question(
        "w.complaint, w.id, w.department, w.lastAt",
        "FROM PenaltyNotice w WHERE w.status = :status",
        "w.lastAt",
        Map.of("status", PenaltyStatus.APPROVED));
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, Question question) {
    question.parameters().forEach(query::setParameter);
    return query;
  }
}
