package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signoff;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sheet in one department: delivered, acknowledged, handled and signed, or returned as not
 * theirs (4.2.2). The clocks start at delivery; not acknowledging gains nothing.
 */
@Entity
@Table(name = "complaint_dispatch")
public class Dispatch {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "round_id")
  private Round round;

  private int position;
  private DepartmentCode department;
  private @Nullable String receiver;

  @Enumerated(EnumType.STRING)
  private DispatchStatus status;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "delivered_by")
  private String deliveredBy;

  @Column(name = "reply_due")
  private @Nullable Instant replyDue;

  @Column(name = "last_by")
  private String lastBy;

  @Column(name = "last_at")
  private Instant lastAt;

  /** Whether a returned sheet was taken up by a further dispatch. */
  @Column(name = "dispatched_again")
  private boolean dispatchedAgain;

  /** Whether its especially serious opinion has already gone to the company. */
  private boolean referred;

  @Embedded
  @AttributeOverride(name = "text", column = @Column(name = "returned_text"))
  @AttributeOverride(name = "by", column = @Column(name = "returned_by"))
  @AttributeOverride(name = "at", column = @Column(name = "returned_at"))
  private @Nullable Statement returned;

  @Embedded
  @AttributeOverride(name = "text", column = @Column(name = "waived_text"))
  @AttributeOverride(name = "by", column = @Column(name = "waived_by"))
  @AttributeOverride(name = "at", column = @Column(name = "waived_at"))
  private @Nullable Statement waived;

  @Embedded private @Nullable Handling handling;

  @Embedded
  @AttributeOverride(name = "approved", column = @Column(name = "consent_approved"))
  @AttributeOverride(name = "opinion", column = @Column(name = "consent_opinion"))
  @AttributeOverride(name = "by", column = @Column(name = "consent_by"))
  @AttributeOverride(name = "at", column = @Column(name = "consent_at"))
  private @Nullable Consent consent;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "signed_by"))
  @AttributeOverride(name = "onBehalfOf", column = @Column(name = "signed_on_behalf_of"))
  @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "signed_hash"))
  private @Nullable Signoff signoff;

  @SuppressWarnings("NullAway.Init")
  protected Dispatch() {} // JPA

  static Dispatch deliver(Round round, int position, Destination to, Act act) {
    var dispatch = new Dispatch();
    dispatch.id = Ids.next(act.at());
    dispatch.round = round;
    dispatch.position = position;
    dispatch.department = to.department();
    dispatch.receiver = to.receiver();
    dispatch.replyDue = to.replyDue();
    dispatch.status = DispatchStatus.DISPATCHED;
    dispatch.deliveredAt = act.at();
    dispatch.deliveredBy = act.by();
    dispatch.touch(act);
    return dispatch;
  }

  void acknowledge(Act act) {
    requireOpen();
    if (status != DispatchStatus.DISPATCHED) {
      throw notOpen();
    }
    status = DispatchStatus.ACKNOWLEDGED;
    touch(act);
  }

  void sendBack(String reason, Act act) {
    requireOpen();
    returned = new Statement("reason", reason, act);
    status = DispatchStatus.RETURNED;
    touch(act);
  }

  /** A handling on a sheet nobody acknowledged acknowledges it; a new draft asks consent anew. */
  void draft(HandlingDraft draft, ComplaintKind kind, Act act) {
    requireOpen();
    draft.requireComplete(kind);
    handling = new Handling(draft, act);
    consent = null;
    status = DispatchStatus.ACKNOWLEDGED;
    touch(act);
  }

  void decideConsent(boolean approved, String opinion, Act act) {
    requireOpen();
    if (!awaitsConsent()) {
      throw new RuleViolation(ComplaintRule.CONSENT_NOT_ASKED);
    }
    consent = new Consent(approved, opinion, act);
    touch(act);
  }

  void sign(boolean managerBlamed, Act act) {
    requireOpen();
    if (handling == null) {
      throw new RuleViolation(ComplaintRule.NOT_HANDLED_YET);
    }
    if (handling.needsConsent() && (consent == null || !consent.approved())) {
      throw new RuleViolation(ComplaintRule.CONSENT_REQUIRED);
    }
    signoff =
        act.unless(handling.blamed())
            .sign(handling.content(), Duties.signing(department, handling.blamed(), managerBlamed));
    status = DispatchStatus.HANDLED;
    touch(act);
  }

  void reassign(@Nullable String person, Act act) {
    requireOpen();
    receiver = person;
    touch(act);
  }

  void waive(String reason, Act act) {
    if (!awaitsFurtherDispatch()) {
      throw new RuleViolation(ComplaintRule.NOTHING_TO_WAIVE);
    }
    waived = new Statement("reason", reason, act);
    touch(act);
  }

  /** The case goes to the company: the department has nothing to do with this sheet any more. */
  void withdraw(String statement, Act act) {
    if (isOpen()) {
      sendBack(statement, act);
      waive(statement, act);
    }
  }

  void takeUp() {
    dispatchedAgain = true;
  }

  void refer() {
    referred = true;
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw notOpen();
    }
  }

  private RuleViolation notOpen() {
    return new RuleViolation(
        ComplaintRule.DISPATCH_NOT_OPEN, status, department.code(), lastBy, lastAt);
  }

  private void touch(Act act) {
    lastBy = act.by();
    lastAt = act.at();
  }

  /** Whether the department still owes its handling. */
  public boolean isOpen() {
    return status == DispatchStatus.DISPATCHED || status == DispatchStatus.ACKNOWLEDGED;
  }

  /** Returned, not dispatched again and not waived: customer service must move. */
  public boolean awaitsFurtherDispatch() {
    return status == DispatchStatus.RETURNED && !dispatchedAgain && waived == null;
  }

  /** The handling stands, the customer does not accept it, the executive has not decided. */
  public boolean awaitsConsent() {
    return isOpen() && handling != null && handling.needsConsent() && consent == null;
  }

  /** Signed as especially serious, and the company has not been asked yet (4.3.2). */
  boolean refersToCompany() {
    return status == DispatchStatus.HANDLED
        && !referred
        && handling()
            .flatMap(Handling::penalty)
            .filter(PenaltyOpinion::refersToCompany)
            .isPresent();
  }

  public UUID id() {
    return id;
  }

  /** Its place among its like, from 0. */
  public int position() {
    return position;
  }

  /** The round of the case it belongs to, from 1. */
  public int roundNumber() {
    return round.number();
  }

  public DepartmentCode department() {
    return department;
  }

  /** User name of the person the sheet is addressed to. */
  public Optional<String> receiver() {
    return Optional.ofNullable(receiver);
  }

  public DispatchStatus status() {
    return status;
  }

  /** When the department received it: its clocks start here. */
  public Instant deliveredAt() {
    return deliveredAt;
  }

  public String deliveredBy() {
    return deliveredBy;
  }

  /** The answer time on the form for this department; empty: the form's own, else the policy. */
  public Optional<Instant> replyDue() {
    return Optional.ofNullable(replyDue);
  }

  public Optional<Statement> returned() {
    return Optional.ofNullable(returned);
  }

  public Optional<Statement> waived() {
    return Optional.ofNullable(waived);
  }

  public Optional<Handling> handling() {
    return Optional.ofNullable(handling);
  }

  public Optional<Consent> consent() {
    return Optional.ofNullable(consent);
  }

  /** 处理部门经理签字. */
  public Optional<Signoff> signoff() {
    return Optional.ofNullable(signoff);
  }
}
