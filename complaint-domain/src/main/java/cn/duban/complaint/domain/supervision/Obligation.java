package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.calendar.Deadline;
import cn.duban.complaint.domain.calendar.Delay;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.calendar.OverdueDays;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.policy.OverdueCounting;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody owes, with a due time that was frozen when it began, and the list of days
 * that explains it (requirements §3, §7).
 */
@Entity
public class Obligation {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ObligationType type;

  private @Nullable ComplaintNumber complaint;
  private @Nullable UUID subject;
  private @Nullable DepartmentCode department;
  private @Nullable DepartmentCode about;

  @Enumerated(EnumType.STRING)
  private Role owner;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "warn_at")
  private Instant warnAt;

  private boolean penalised;

  @Enumerated(EnumType.STRING)
  private OverdueCounting counting;

  private Explanation explanation;

  /** Whether every overdue day of an ended obligation has its line. */
  @Column(name = "accrual_complete")
  private boolean accrualComplete;

  /** Whether a request for a later time is undecided: until then no overdue day gets a line. */
  @Column(name = "accrual_held")
  private boolean accrualHeld;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable ObligationEnd ending;

  @OneToMany(mappedBy = "obligation", cascade = CascadeType.ALL)
  @OrderBy("heldFrom")
  private List<HeldPeriod> held = new ArrayList<>();

  @OneToMany(mappedBy = "obligation", cascade = CascadeType.ALL)
  @OrderBy("heldFrom")
  private List<HolderPeriod> holders = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Obligation() {} // JPA

  /**
   * Begins to be owed.
   *
   * @param limit how long before its end it warns, and whether being late is fined
   * @param counting the policy's reading of an overdue day, frozen here
   */
  public static Obligation begin(
      Debt debt, Instant startedAt, Deadline deadline, StageLimit limit, OverdueCounting counting) {
    var obligation = new Obligation();
    obligation.id = Ids.next(startedAt);
    obligation.type = debt.type();
    obligation.complaint = debt.complaint();
    obligation.subject = debt.subject();
    obligation.department = debt.department();
    obligation.about = debt.about();
    obligation.owner = debt.owner();
    obligation.startedAt = startedAt;
    obligation.penalised = limit.penalised();
    obligation.counting = counting;
    obligation.dueBy(deadline, limit.warnBefore());
    return obligation;
  }

  private void dueBy(Deadline deadline, Duration warnBefore) {
    dueAt = deadline.dueAt();
    dueOn = deadline.dueOn();
    explanation = deadline.explanation();
    warnAt = deadline.dueAt().minus(warnBefore);
  }

  /**
   * Due at another time from now on, explained anew: it was extended or repaired. It warns as long
   * before as it did, and its overdue days are those after the new time.
   */
  public void moveTo(Deadline deadline) {
    dueBy(deadline, Duration.between(warnAt, dueAt));
    accrualComplete = false;
  }

  /** A later time is asked for: no overdue day gets a line until that is decided. */
  public void holdAccrual() {
    accrualHeld = true;
  }

  /** It was decided, or need not be any more: the overdue days get their lines. */
  public void resumeAccrual() {
    accrualHeld = false;
  }

  /** It was done at this instant; the first time counts. */
  public void doneAt(Instant at) {
    end(ObligationEnd.DONE, at);
  }

  /** It is not owed beyond this instant: returned, voided, or passed on to another. */
  public void releaseAt(Instant at) {
    end(ObligationEnd.RELEASED, at);
  }

  /** It has ended, and each of its overdue days has its line: the accrual is done with it. */
  public void completeAccrual() {
    if (endedAt == null || accrualHeld) {
      throw new IllegalStateException("Still open or undecided: " + id);
    }
    accrualComplete = true;
  }

  private void end(ObligationEnd how, Instant at) {
    if (endedAt == null) {
      answerHold(at);
      ending = how;
      endedAt = at;
    }
  }

  /** The executive's consent is asked: from now on the executive holds the case. */
  public void hold(Instant from) {
    if (endedAt == null && held.stream().allMatch(h -> h.heldUntil().isPresent())) {
      held.add(HeldPeriod.begin(this, from));
    }
  }

  /** The executive has decided: the department holds the case again. */
  public void answerHold(Instant until) {
    held.forEach(period -> period.end(until));
  }

  /**
   * The department that owes it from now on; nobody, while a returned sheet lies unassigned.
   * Whoever held it before answers for those days, and no other.
   */
  public void assignTo(@Nullable DepartmentCode responsible, Instant at) {
    if (holders.isEmpty() && department != null) {
      holders.add(HolderPeriod.begin(this, department, startedAt));
    }
    answerHold(at);
    holders.forEach(period -> period.end(at));
    if (responsible != null) {
      holders.add(HolderPeriod.begin(this, responsible, at));
    }
    department = responsible;
    about = responsible;
    accrualComplete = false;
  }

  /**
   * Whether it passes on with the sheet: it is still owed, or was done before any department had
   * the case. What a department did, or what the company let go, stays where it is.
   */
  public boolean passesOn() {
    return endedAt == null
        || (ending == ObligationEnd.DONE
            && holders.stream().allMatch(period -> !period.heldFrom().isBefore(endedAt)));
  }

  /** Green, yellow or red at this instant. */
  public Light light(Instant now) {
    var reference = endedAt == null ? now : endedAt;
    if (reference.isAfter(dueAt)) {
      return Light.RED;
    }
    return endedAt == null && !now.isBefore(warnAt) ? Light.YELLOW : Light.GREEN;
  }

  /**
   * The overdue dates until it ended, or until now; those that the executive held, or customer
   * service between two departments, are not counted.
   */
  public Explanation overdue(Instant now, ZoneId zone) {
    return overdueIfDue(dueAt, now, zone);
  }

  /** The same for one department: only the dates for which it answers are counted. */
  public Explanation overdueOf(DepartmentCode answering, Instant now, ZoneId zone) {
    var attribution = attribution(now, zone);
    return OverdueDays.explain(
        counting, delay(dueAt, now, zone), date -> attribution.of(date, answering));
  }

  /** What its overdue dates would be if it had been due at another time. */
  public Explanation overdueIfDue(Instant otherwise, Instant now, ZoneId zone) {
    var attribution = attribution(now, zone);
    return OverdueDays.explain(counting, delay(otherwise, now, zone), attribution::of);
  }

  /** Every department that may answer for some of its days, in the order in which they held it. */
  public Set<DepartmentCode> answering() {
    var answering = new LinkedHashSet<DepartmentCode>();
    holders.forEach(period -> answering.add(period.department()));
    department().ifPresent(answering::add);
    return answering;
  }

  private Delay delay(Instant due, Instant now, ZoneId zone) {
    return new Delay(due, endedAt == null ? now : endedAt, zone);
  }

  private Attribution attribution(Instant now, ZoneId zone) {
    var executive = heldDates(endedAt == null ? now : endedAt, zone);
    return new Attribution(executive, holders, department, zone, type.clause());
  }

  private Set<LocalDate> heldDates(Instant until, ZoneId zone) {
    var dates = new HashSet<LocalDate>();
    for (var period : held) {
      dates.addAll(
          OverdueDays.heldDates(period.heldFrom(), period.heldUntil().orElse(until), zone));
    }
    return dates;
  }

  /** Whether nothing has ended it yet. */
  public boolean isOpen() {
    return endedAt == null;
  }

  /** Whether it is this person's own step. */
  public boolean isOwedBy(Actor actor) {
    return actor.inAnyCapacity(
        self ->
            switch (owner) {
              case HANDLER -> department != null && Duties.handling(department).test(self);
              case DEPT_MANAGER -> department != null && self.manages(department);
              case EXECUTIVE -> about != null && self.inChargeOf(about);
              default -> self.has(owner);
            });
  }

  /** Whether it exists for this person: as what concerns its department does. */
  public boolean isVisibleTo(Actor actor) {
    return actor.seesEverything() || about().or(this::department).filter(actor::sees).isPresent();
  }

  /** Whether the accrual is done with it. */
  public boolean accrualComplete() {
    return accrualComplete;
  }

  /** Whether its overdue days wait for a decision before they get a line. */
  public boolean accrualHeld() {
    return accrualHeld;
  }

  public UUID id() {
    return id;
  }

  public ObligationType type() {
    return type;
  }

  public Optional<ComplaintNumber> complaint() {
    return Optional.ofNullable(complaint);
  }

  /** The dispatch, notice or appeal it is about. */
  public Optional<UUID> subject() {
    return Optional.ofNullable(subject);
  }

  /** Who owes it; empty for a service nobody was dispatched yet. */
  public Optional<DepartmentCode> department() {
    return Optional.ofNullable(department);
  }

  /** The responsible department it concerns. */
  public Optional<DepartmentCode> about() {
    return Optional.ofNullable(about);
  }

  public Role owner() {
    return owner;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** The last instant that is in time. */
  public Instant dueAt() {
    return dueAt;
  }

  /** From when on it warns. */
  public Instant warnAt() {
    return warnAt;
  }

  /** When the executive held the case, oldest first. */
  public List<HeldPeriod> held() {
    return List.copyOf(held);
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Whether overdue days are fined. */
  public boolean penalised() {
    return penalised;
  }

  /** The days from receipt to the due date. */
  public Explanation explanation() {
    return explanation;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public Optional<ObligationEnd> ending() {
    return Optional.ofNullable(ending);
  }
}
