package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.policy.StageLimit;
import cn.duban.complaint.domain.shared.Ids;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 延期: a department asks, before the due time and with a reason, for a later time for its answer;
 * customer service grants or refuses (requirements §2). Only the answer of the first round (4.2.2)
 * can be asked for later: the second is owed at once (4.2.3), and R/G095-2 has no extension.
 */
@Entity
@Table(name = "reply_extension")
public class Extension {
  @Id private UUID id;
  @Version private long version;
  private ComplaintNumber complaint;
  private UUID dispatch;
  private DepartmentCode department;
  private UUID obligation;

  /** Whose decision it is. */
  @Enumerated(EnumType.STRING)
  private Role decider;

  @Enumerated(EnumType.STRING)
  private ExtensionStatus status;

  @Column(name = "former_due")
  private Instant formerDue;

  @Column(name = "asked_until")
  private Instant until;

  private String reason;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  private @Nullable String opinion;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "last_by")
  private String lastBy;

  @Column(name = "last_at")
  private Instant lastAt;

  @Transient private List<ExtensionEvent> happened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Extension() {} // JPA

  /**
   * Asks for a later time for this answer, by the department that owes it.
   *
   * @throws RuleViolation {@link ExtensionRule#TOO_LATE} after the due time, {@link
   *     ExtensionRule#NOT_LATER} or {@link ExtensionRule#TOO_FAR} naming {@code until}
   */
  public static Extension ask(Obligation reply, Instant until, String reason, Act act) {
    var department = reply.department().orElseThrow();
    act.require(Duties.handling(department));
    if (act.at().isAfter(reply.dueAt())) {
      throw new RuleViolation(ExtensionRule.TOO_LATE, reply.dueAt());
    }
    requireLater(until, reply);
    var extension = new Extension();
    extension.id = Ids.next(act.at());
    extension.complaint = reply.complaint().orElseThrow();
    extension.dispatch = reply.subject().orElseThrow();
    extension.department = department;
    extension.obligation = reply.id();
    extension.decider = Duties.extending(department);
    extension.formerDue = reply.dueAt();
    extension.until = until;
    extension.reason = Text.opinion("reason", reason);
    extension.askedBy = act.by();
    extension.askedAt = act.at();
    extension.become(ExtensionStatus.ASKED, act.by(), act.at());
    reply.holdAccrual();
    return extension;
  }

  private static void requireLater(Instant until, Obligation reply) {
    if (!until.isAfter(reply.dueAt())) {
      throw RuleViolation.of("until", ExtensionRule.NOT_LATER, reply.dueAt());
    }
    if (until.isAfter(reply.startedAt().plus(StageLimit.LONGEST))) {
      throw RuleViolation.of("until", ExtensionRule.TOO_FAR);
    }
  }

  /**
   * Grants it, or refuses it, with an opinion; nobody decides his own request, not even as
   * another's deputy.
   */
  public void decide(boolean approved, String said, Act act) {
    act.unless(askedBy).require(this::mayDecide);
    if (!isOpen()) {
      throw new RuleViolation(ExtensionRule.ALREADY_DECIDED, status, lastBy, lastAt);
    }
    opinion = Text.opinion("opinion", said);
    decidedBy = act.by();
    become(approved ? ExtensionStatus.GRANTED : ExtensionStatus.REFUSED, act.by(), act.at());
  }

  private boolean mayDecide(Actor actor) {
    return actor.has(decider) && !actor.username().equals(askedBy);
  }

  /** The answer is not owed any more: nobody decides this request, the former due time stands. */
  public void lapse(Instant at) {
    if (isOpen()) {
      become(ExtensionStatus.LAPSED, AuditEntry.SYSTEM, at);
    }
  }

  private void become(ExtensionStatus next, String by, Instant at) {
    status = next;
    lastBy = by;
    lastAt = at;
    var stamp = new SupervisionEvent.Stamp(complaint, dispatch, department, by, at);
    happened.add(
        switch (next) {
          case ASKED -> new ExtensionEvent.Asked(stamp, formerDue, until, reason);
          case GRANTED -> new ExtensionEvent.Granted(stamp, formerDue, until, opinion().orElse(""));
          case REFUSED -> new ExtensionEvent.Refused(stamp, formerDue, until, opinion().orElse(""));
          case LAPSED -> new ExtensionEvent.Lapsed(stamp, formerDue, until);
        });
  }

  /** What has happened since it was loaded; the boundary tells it to the later features. */
  public List<ExtensionEvent> happened() {
    var events = List.copyOf(happened);
    happened.clear();
    return events;
  }

  /** Whether this person can decide it now. */
  public boolean awaits(Actor actor) {
    return isOpen() && !actor.username().equals(askedBy) && actor.inAnyCapacity(this::mayDecide);
  }

  /** Whether nobody has decided it, and it has not lapsed. */
  public boolean isOpen() {
    return status == ExtensionStatus.ASKED;
  }

  public UUID id() {
    return id;
  }

  public ComplaintNumber complaint() {
    return complaint;
  }

  /** The sheet whose answer is to come later. */
  public UUID dispatch() {
    return dispatch;
  }

  public DepartmentCode department() {
    return department;
  }

  /** The answer that is owed. */
  public UUID obligation() {
    return obligation;
  }

  public ExtensionStatus status() {
    return status;
  }

  /** When the answer was due when it was asked. */
  public Instant formerDue() {
    return formerDue;
  }

  /** The time that is asked for. */
  public Instant until() {
    return until;
  }

  public String reason() {
    return reason;
  }

  public String askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Why it was granted or refused. */
  public Optional<String> opinion() {
    return Optional.ofNullable(opinion);
  }

  /** Who decided; empty while undecided, and when it lapsed. */
  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  /** When it was decided or lapsed; empty while undecided. */
  public Optional<Instant> endedAt() {
    return isOpen() ? Optional.empty() : Optional.of(lastAt);
  }

  /** Who moved it last. */
  public String lastBy() {
    return lastBy;
  }
}
