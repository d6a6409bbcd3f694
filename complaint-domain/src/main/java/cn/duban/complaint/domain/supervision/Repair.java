package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The repair of a due time that was set wrongly, such as by a wrong calendar: proposed by customer
 * service, approved or refused by general affairs, with what it changes before and after. What was
 * decided is frozen; this is the only act that takes a line from a draft (requirements §3).
 */
@Entity
@Table(name = "due_time_repair")
public class Repair {
  @Id private UUID id;
  @Version private long version;
  private UUID obligation;
  private @Nullable ComplaintNumber complaint;
  private @Nullable DepartmentCode department;

  @Enumerated(EnumType.STRING)
  private RepairStatus status;

  @Column(name = "former_due")
  private Instant formerDue;

  @Column(name = "due_at")
  private Instant dueAt;

  private String reason;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  private @Nullable String opinion;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "days_before")
  private int daysBefore;

  @Column(name = "days_after")
  private int daysAfter;

  @Column(name = "amount_before")
  private Money amountBefore;

  @Column(name = "amount_after")
  private Money amountAfter;

  @Transient private List<RepairEvent> happened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Repair() {} // JPA

  /**
   * Refuses a time that is none for this obligation.
   *
   * @throws RuleViolation {@link RepairRule}, naming {@code dueAt} where the time is wrong
   */
  public static void requireRepairable(Obligation owed, Instant dueAt) {
    if (owed.ending().filter(end -> end == ObligationEnd.RELEASED).isPresent()) {
      throw new RuleViolation(RepairRule.RELEASED);
    }
    if (owed.accrualHeld()) {
      throw new RuleViolation(RepairRule.EXTENSION_UNDECIDED);
    }
    if (dueAt.equals(owed.dueAt())) {
      throw RuleViolation.of("dueAt", RepairRule.SAME_TIME);
    }
    if (!dueAt.isAfter(owed.startedAt())) {
      throw RuleViolation.of("dueAt", RepairRule.BEFORE_START, owed.startedAt());
    }
    if (dueAt.isAfter(owed.startedAt().plus(StageLimit.LONGEST))) {
      throw RuleViolation.of("dueAt", RepairRule.TOO_FAR);
    }
  }

  /** Customer service proposes another due time, with the reason and what it changes. */
  public static Repair propose(Obligation owed, Proposal proposal, RepairFigures figures, Act act) {
    act.require(actor -> actor.has(Role.CS_MANAGER));
    requireRepairable(owed, proposal.dueAt());
    var repair = new Repair();
    repair.id = Ids.next(act.at());
    repair.obligation = owed.id();
    repair.complaint = owed.complaint().orElse(null);
    repair.department = owed.department().orElse(null);
    repair.status = RepairStatus.PROPOSED;
    repair.formerDue = owed.dueAt();
    repair.dueAt = proposal.dueAt();
    repair.reason = proposal.reason();
    repair.proposedBy = act.by();
    repair.proposedAt = act.at();
    repair.take(figures);
    repair.happened.add(
        new RepairEvent.Proposed(
            repair.stamp(act), repair.formerDue, repair.dueAt, figures, repair.reason));
    return repair;
  }

  /** Another due time, and why. */
  public record Proposal(Instant dueAt, String reason) {
    public Proposal {
      reason = Text.opinion("reason", reason);
    }
  }

  /**
   * Another person approves it or refuses.
   *
   * @param figures what it changes now
   */
  public void decide(boolean approved, String said, RepairFigures figures, Act act) {
    requireDecidable(act);
    opinion = Text.opinion("opinion", said);
    decidedBy = act.by();
    decidedAt = act.at();
    status = approved ? RepairStatus.APPROVED : RepairStatus.REFUSED;
    take(figures);
    var stamp = stamp(act);
    happened.add(
        approved
            ? new RepairEvent.Approved(stamp, formerDue, dueAt, figures, opinion)
            : new RepairEvent.Refused(stamp, formerDue, dueAt, figures, opinion));
  }

  /** Refuses who may not decide it, and a proposal that somebody decided. */
  public void requireDecidable(Act act) {
    act.unless(proposedBy).require(this::mayDecide);
    if (status != RepairStatus.PROPOSED) {
      throw new RuleViolation(
          RepairRule.ALREADY_DECIDED,
          status,
          Objects.requireNonNull(decidedBy),
          Objects.requireNonNull(decidedAt));
    }
  }

  private boolean mayDecide(Actor actor) {
    var owing = department == null ? DepartmentCode.CUSTOMER_SERVICE : department;
    return Duties.repairing(owing).test(actor) && !actor.username().equals(proposedBy);
  }

  private void take(RepairFigures figures) {
    daysBefore = figures.daysBefore();
    daysAfter = figures.daysAfter();
    amountBefore = figures.amountBefore();
    amountAfter = figures.amountAfter();
  }

  private RepairEvent.Stamp stamp(Act act) {
    return new RepairEvent.Stamp(complaint, obligation, department, act.by(), act.at());
  }

  /** What has happened since it was loaded; the boundary tells it to the later features. */
  public List<RepairEvent> happened() {
    var events = List.copyOf(happened);
    happened.clear();
    return events;
  }

  /** Whether this person can decide it now. */
  public boolean awaits(Actor actor) {
    return status == RepairStatus.PROPOSED
        && !actor.username().equals(proposedBy)
        && actor.inAnyCapacity(this::mayDecide);
  }

  public UUID id() {
    return id;
  }

  /** Whose due time it is. */
  public UUID obligation() {
    return obligation;
  }

  public RepairStatus status() {
    return status;
  }

  /** The due time that was set. */
  public Instant formerDue() {
    return formerDue;
  }

  /** The due time that is proposed. */
  public Instant dueAt() {
    return dueAt;
  }

  public String reason() {
    return reason;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  /** Why it was approved or refused. */
  public Optional<String> opinion() {
    return Optional.ofNullable(opinion);
  }

  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** What it changes, as it stood when it was proposed, and since the decision as it stood then. */
  public RepairFigures figures() {
    return new RepairFigures(daysBefore, daysAfter, amountBefore, amountAfter);
  }
}
