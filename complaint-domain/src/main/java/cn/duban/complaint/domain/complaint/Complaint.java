package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.complaint.ComplaintEvent.Stamp;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A customer's complaint or suggestion, R/G095-1: registered, signed, dispatched, handled, called
 * back, closed (4.2). Every step refuses what the state does not allow and says who was first.
 */
@Entity
public class Complaint {
  /** The customer may go on once; after that the executive decides (4.2.3). */
  private static final int LAST_ROUND = 2;

  @Id private UUID id;
  @Version private long version;
  private String number;

  @Column(name = "registered_in")
  private DepartmentCode registeredIn;

  @Embedded private Page page;

  @Enumerated(EnumType.STRING)
  private ComplaintStatus status;

  private int round;
  private boolean reopened;

  @Column(name = "last_by")
  private String lastBy;

  @Column(name = "last_at")
  private Instant lastAt;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "signed_by"))
  @AttributeOverride(name = "onBehalfOf", column = @Column(name = "signed_on_behalf_of"))
  @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "signed_hash"))
  private @Nullable Signoff signoff;

  @Embedded
  @AttributeOverride(name = "text", column = @Column(name = "referral_text"))
  @AttributeOverride(name = "by", column = @Column(name = "referral_by"))
  @AttributeOverride(name = "at", column = @Column(name = "referral_at"))
  private @Nullable Statement referral;

  @Embedded
  @AttributeOverride(name = "text", column = @Column(name = "decision_text"))
  @AttributeOverride(name = "by", column = @Column(name = "decision_by"))
  @AttributeOverride(name = "at", column = @Column(name = "decision_at"))
  private @Nullable Statement decision;

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Round> rounds = new ArrayList<>();

  @Transient private List<ComplaintEvent> happened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Complaint() {} // JPA

  /** Fills and numbers R/G095-1 (4.2.1). */
  public static Complaint register(ComplaintNumber number, Registration registration, Act act) {
    registration.requirePlausibleAt(act.at());
    var complaint = born(number, registration, act);
    complaint.status = ComplaintStatus.REGISTERED;
    complaint.happen(act, ComplaintEvent.Registered::new);
    return complaint;
  }

  /**
   * Takes over a case from another ledger as it stands there: no clock starts, nobody is told.
   *
   * @param closed whether it has come to its end there; if not, it waits here for the signature
   * @param act who takes it over, at the time at which it was registered there
   */
  public static Complaint takeOver(
      ComplaintNumber number, Registration registration, boolean closed, Act act) {
    var complaint = born(number, registration, act);
    complaint.status = closed ? ComplaintStatus.CLOSED : ComplaintStatus.REGISTERED;
    return complaint;
  }

  private static Complaint born(ComplaintNumber number, Registration registration, Act act) {
    var complaint = new Complaint();
    complaint.id = Ids.next(act.at());
    complaint.number = number.value();
    complaint.registeredIn = act.actor().department();
    complaint.page = new Page(registration, act);
    complaint.openRound("", act);
    complaint.touch(act);
    return complaint;
  }

  /** 客服部经理签字: the customer service manager signs R/G095-1. */
  public void sign(Act act) {
    require(ComplaintStatus.REGISTERED);
    if (signoff != null) {
      throw new RuleViolation(ComplaintRule.ALREADY_SIGNED, number, signoff.by(), signoff.at());
    }
    signoff = act.sign(page.content(), actor -> actor.has(Role.CS_MANAGER));
    happen(act, ComplaintEvent.Signed::new);
  }

  /**
   * 转责任部门处理 (4.2.1): to one or more departments, when registered and signed, or a further one while
   * others have it.
   *
   * @param signedFirst policy: the manager's signature comes before the dispatch
   */
  public void dispatch(List<Destination> to, boolean signedFirst, Act act) {
    require(ComplaintStatus.REGISTERED, ComplaintStatus.DISPATCHED);
    if (signedFirst && signoff == null) {
      throw new RuleViolation(ComplaintRule.NOT_SIGNED, number);
    }
    requireDestinations(to, act);
    to.forEach(currentRound()::requireFree);
    deliver(to, act);
  }

  private static void requireDestinations(List<Destination> to, Act act) {
    var named = new HashSet<DepartmentCode>();
    if (to.isEmpty()) {
      throw RuleViolation.of("to", ComplaintRule.NOWHERE_TO_DISPATCH);
    }
    for (var destination : to) {
      if (!named.add(destination.department())) {
        throw RuleViolation.of(
            "to", ComplaintRule.DEPARTMENT_TWICE, destination.department().code());
      }
      if (destination.replyDue() != null && !destination.replyDue().isAfter(act.at())) {
        throw RuleViolation.of("to.replyDue", ComplaintRule.REPLY_DUE_PAST);
      }
    }
  }

  private void deliver(List<Destination> to, Act act) {
    for (var destination : to) {
      var sheet = currentRound().deliver(destination, act);
      become(ComplaintStatus.DISPATCHED);
      happen(act, s -> new ComplaintEvent.Dispatched(s, sheet.id(), sheet.department()));
    }
  }

  /** The department takes the sheet (4.2.2). */
  public void acknowledge(UUID dispatch, Act act) {
    var sheet = sheet(dispatch, act);
    sheet.acknowledge(act);
    happen(act, s -> new ComplaintEvent.Acknowledged(s, sheet.id(), sheet.department()));
  }

  /** Not ours, with a reason: the department's obligations end here. */
  public void sendBack(UUID dispatch, String reason, Act act) {
    var sheet = sheet(dispatch, act);
    sheet.sendBack(reason, act);
    happen(act, s -> new ComplaintEvent.Returned(s, sheet.id(), sheet.department(), reason));
  }

  /** The department's manager gives the sheet to somebody else of the department. */
  public void reassign(UUID dispatch, String receiver, Act act) {
    var sheet = sheet(dispatch, act);
    sheet.reassign(receiver, act);
    happen(act, s -> new ComplaintEvent.Reassigned(s, sheet.id(), sheet.department(), receiver));
  }

  /** Drafts the handling; can be repeated until it is signed (4.3.1). */
  public void draftHandling(UUID dispatch, HandlingDraft draft, Act act) {
    var sheet = sheet(dispatch, act);
    boolean asked = sheet.awaitsConsent();
    sheet.draft(draft, page.kind(), act);
    happen(act, s -> new ComplaintEvent.HandlingDrafted(s, sheet.id(), sheet.department()));
    if (sheet.awaitsConsent() && !asked) {
      happen(act, s -> new ComplaintEvent.ConsentAsked(s, sheet.id(), sheet.department()));
    } else if (asked && !sheet.awaitsConsent()) {
      happen(
          act,
          s -> new ComplaintEvent.ConsentDecided(s, sheet.id(), sheet.department(), false, ""));
    }
  }

  /** 特殊情况应报分管领导同意 (4.3.1). */
  public void consent(UUID dispatch, boolean approved, String opinion, Act act) {
    var sheet = find(dispatch, act);
    act.require(actor -> actor.inChargeOf(sheet.department()));
    sheet.decideConsent(approved, opinion, act);
    happen(
        act,
        s ->
            new ComplaintEvent.ConsentDecided(
                s, sheet.id(), sheet.department(), approved, opinion));
  }

  /**
   * 处理部门经理签字: when the last one of the round signs, the case is handled (4.2.2, 4.3.1).
   *
   * @param managerBlamed whether the liable person is the manager who would sign
   */
  public void signHandling(UUID dispatch, boolean managerBlamed, Act act) {
    var sheet = find(dispatch, act);
    sheet.sign(managerBlamed, act);
    happen(act, s -> new ComplaintEvent.HandlingSigned(s, sheet.id(), sheet.department()));
    settleRound(act);
  }

  /** Customer service does without a further dispatch after a return, with its reason. */
  public void waive(UUID dispatch, String reason, Act act) {
    var sheet = find(dispatch, act);
    sheet.waive(reason, act);
    happen(act, s -> new ComplaintEvent.Waived(s, sheet.id(), sheet.department(), reason));
    settleRound(act);
  }

  private void settleRound(Act act) {
    if (status != ComplaintStatus.DISPATCHED || !currentRound().isHandled()) {
      return;
    }
    if (currentRound().refersToCompany()) {
      currentRound().refer();
      become(ComplaintStatus.REFERRED);
      happen(act, s -> new ComplaintEvent.Referred(s, "4.3.2"));
    } else {
      become(ComplaintStatus.HANDLED);
      happen(act, ComplaintEvent.Handled::new);
    }
  }

  /**
   * 回访 (4.2.3): closes the case, opens the second round, or escalates it to the executive.
   *
   * @param again where the second round goes, if the customer goes on after the first
   */
  public void recordCallback(CallbackResult result, String note, List<Destination> again, Act act) {
    require(ComplaintStatus.HANDLED);
    boolean secondRound = result == CallbackResult.DISSATISFIED_CONTINUES && round < LAST_ROUND;
    requireDestinationsOnlyIf(secondRound, again, act);
    currentRound().record(result, note, act);
    happen(act, s -> new ComplaintEvent.CalledBack(s, result, note));
    switch (result) {
      case UNREACHABLE -> touch(act);
      case SATISFIED, DISSATISFIED_ENDS -> close(act);
      case DISSATISFIED_CONTINUES -> goOn(note, again, act);
    }
  }

  private static void requireDestinationsOnlyIf(boolean dispatched, List<Destination> to, Act act) {
    if (dispatched) {
      requireDestinations(to, act);
    } else if (!to.isEmpty()) {
      throw RuleViolation.of("to", ComplaintRule.UNEXPECTED_DEPARTMENTS);
    }
  }

  private void goOn(String note, List<Destination> again, Act act) {
    if (round < LAST_ROUND) {
      openRound(note, act);
      happen(act, s -> new ComplaintEvent.RoundOpened(s, note));
      deliver(again, act);
    } else {
      become(ComplaintStatus.ESCALATED);
      happen(act, ComplaintEvent.Escalated::new);
    }
  }

  /** After enough attempts on enough days nobody answered: the manager closes it. */
  public void closeUnreachable(String note, Attempts policy, ZoneId zone, Act act) {
    require(ComplaintStatus.HANDLED);
    var attempts = currentRound().attempts(zone);
    if (!attempts.reaches(policy)) {
      throw new RuleViolation(
          ComplaintRule.TOO_FEW_ATTEMPTS,
          policy.calls(),
          policy.days(),
          attempts.calls(),
          attempts.days());
    }
    var said = Text.optional("note", note, Text.OPINION);
    happen(act, s -> new ComplaintEvent.CalledBack(s, CallbackResult.UNREACHABLE, said));
    close(act);
  }

  /** 分管领导批示 (4.2.3): by the executive in charge of a department of this round. */
  public void direct(String text, Act act) {
    require(ComplaintStatus.ESCALATED);
    var concerned = currentRound().dispatches();
    act.require(actor -> concerned.stream().anyMatch(d -> actor.inChargeOf(d.department())));
    currentRound().direct(text, act);
    become(ComplaintStatus.DIRECTED);
    happen(act, s -> new ComplaintEvent.Directed(s, text));
  }

  /** 根据分管领导的批示答复客户, 最终确认投诉处理完毕 (4.2.3). */
  public void reply(String text, Act act) {
    require(ComplaintStatus.DIRECTED);
    currentRound().answer(text, act);
    happen(act, s -> new ComplaintEvent.Replied(s, text));
    close(act);
  }

  /** 客户投诉情况说明: liability cannot be determined, the company coordinates (4.3.3). */
  public void refer(String statement, Act act) {
    require(ComplaintStatus.REGISTERED, ComplaintStatus.DISPATCHED, ComplaintStatus.HANDLED);
    referral = new Statement("statement", statement, act);
    currentRound().withdraw(statement, act);
    become(ComplaintStatus.REFERRED);
    happen(act, s -> new ComplaintEvent.Referred(s, statement));
  }

  /** The general manager decides what was referred to the company (4.3.2, 4.3.3). */
  public void decide(String text, CompanyOutcome outcome, List<Destination> to, Act act) {
    require(ComplaintStatus.REFERRED);
    requireDestinationsOnlyIf(outcome == CompanyOutcome.DISPATCH, to, act);
    decision = new Statement("text", text, act);
    happen(act, s -> new ComplaintEvent.Decided(s, text));
    if (outcome == CompanyOutcome.DISPATCH) {
      deliver(to, act);
    } else {
      close(act);
    }
  }

  /**
   * 作废: registered by mistake, before any department has it or after every department sent it back;
   * it keeps its number.
   */
  public void makeVoid(String reason, Act act) {
    require(ComplaintStatus.REGISTERED, ComplaintStatus.DISPATCHED);
    if (dispatches().stream().anyMatch(d -> d.status() != DispatchStatus.RETURNED)) {
      throw new RuleViolation(ComplaintRule.TOO_LATE_TO_VOID, number, lastBy, lastAt);
    }
    var why = new Statement("reason", reason, act).text();
    become(ComplaintStatus.VOIDED);
    happen(act, s -> new ComplaintEvent.Voided(s, why));
  }

  /** Reopens a closed case, once, with a reason: a further page begins. */
  public void reopen(String reason, Act act) {
    require(ComplaintStatus.CLOSED);
    if (reopened) {
      throw new RuleViolation(ComplaintRule.REOPENED_BEFORE, number);
    }
    var why = new Statement("reason", reason, act).text();
    reopened = true;
    become(ComplaintStatus.DISPATCHED);
    openRound(why, act);
    happen(act, s -> new ComplaintEvent.RoundOpened(s, why));
  }

  /** 催办: urges a department that holds the case. */
  public void urge(DepartmentCode department, String text, Act act) {
    require(ComplaintStatus.DISPATCHED);
    if (currentRound().dispatches().stream()
        .noneMatch(d -> d.isOpen() && d.department().equals(department))) {
      throw RuleViolation.of(
          "department", ComplaintRule.DEPARTMENT_HOLDS_NOTHING, department.code());
    }
    currentRound().urge(department, text, act);
    happen(act, s -> new ComplaintEvent.Urged(s, department, text));
  }

  private void close(Act act) {
    become(ComplaintStatus.CLOSED);
    happen(act, ComplaintEvent.Closed::new);
  }

  private void openRound(String note, Act act) {
    round++;
    rounds.add(Round.open(this, round, note, act));
  }

  private void become(ComplaintStatus next) {
    if (status != next && !status.successors().contains(next)) {
      throw notAllowed();
    }
    status = next;
  }

  private void require(ComplaintStatus... allowed) {
    if (!List.of(allowed).contains(status)) {
      throw notAllowed();
    }
  }

  private RuleViolation notAllowed() {
    return new RuleViolation(ComplaintRule.ILLEGAL_TRANSITION, number, status, lastBy, lastAt);
  }

  private void happen(Act act, Function<Stamp, ComplaintEvent> event) {
    touch(act);
    happened.add(event.apply(Stamp.of(this, act)));
  }

  private void touch(Act act) {
    lastBy = act.by();
    lastAt = act.at();
  }

  private Dispatch sheet(UUID dispatch, Act act) {
    var sheet = find(dispatch, act);
    act.require(Duties.handling(sheet.department()));
    return sheet;
  }

  /** The sheet, if it exists for this person and the case still waits for it. */
  private Dispatch find(UUID dispatch, Act act) {
    var sheet =
        dispatch(dispatch)
            .filter(d -> act.actor().sees(d.department()))
            .orElseThrow(() -> new RuleViolation(ComplaintRule.NO_SUCH_DISPATCH, dispatch));
    if (sheet.isOpen() || sheet.awaitsFurtherDispatch()) {
      require(ComplaintStatus.DISPATCHED, ComplaintStatus.REFERRED);
      if (sheet.roundNumber() != round) {
        throw notAllowed(); // an earlier page, closed by the company while it waited
      }
    }
    return sheet;
  }

  private Round currentRound() {
    return rounds.get(rounds.size() - 1);
  }

  /** Whether the case exists for this person (requirements §1). */
  public boolean isVisibleTo(Actor actor) {
    return actor.seesEverything()
        || dispatches().stream().anyMatch(d -> actor.sees(d.department()));
  }

  /** What has happened since it was loaded; the boundary tells it to the later features. */
  public List<ComplaintEvent> happened() {
    var events = List.copyOf(happened);
    happened.clear();
    return events;
  }

  public UUID id() {
    return id;
  }

  public ComplaintNumber number() {
    return new ComplaintNumber(number);
  }

  /** 登记部门. */
  public DepartmentCode registeredIn() {
    return registeredIn;
  }

  /** What stands on the form. */
  public Page page() {
    return page;
  }

  public ComplaintStatus status() {
    return status;
  }

  /** The current round, from 1. */
  public int round() {
    return round;
  }

  /** Whether it was closed and reopened, which can be done once. */
  public boolean wasReopened() {
    return reopened;
  }

  /** 客服部经理签字. */
  public Optional<Signoff> signoff() {
    return Optional.ofNullable(signoff);
  }

  /** 客户投诉情况说明 (4.3.3). */
  public Optional<Statement> referral() {
    return Optional.ofNullable(referral);
  }

  /** The company's decision. */
  public Optional<Statement> decision() {
    return Optional.ofNullable(decision);
  }

  /** The pages, oldest first. */
  public List<Round> rounds() {
    return List.copyOf(rounds);
  }

  /** Every sheet of every round, oldest first. */
  public List<Dispatch> dispatches() {
    return rounds.stream().flatMap(r -> r.dispatches().stream()).toList();
  }

  /** The sheet of this identity, if it belongs to this case. */
  public Optional<Dispatch> dispatch(UUID dispatch) {
    return dispatches().stream().filter(d -> d.id().equals(dispatch)).findFirst();
  }
}
