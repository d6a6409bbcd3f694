package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.tariff.TariffLine;
import cn.duban.complaint.domain.tariff.TariffRule;
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
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 客户投诉处罚通知单, R/G095-3: drafted, confirmed by customer service, reviewed and executed by general
 * affairs (4.2.4, 4.3.5). Its amount is the sum of its lines, and its explanation the list of the
 * days behind them.
 */
@Entity
@Table(name = "penalty_notice")
public class PenaltyNotice {
  @Id private UUID id;
  @Version private long version;
  private @Nullable PenaltyNoticeNumber number;

  @Enumerated(EnumType.STRING)
  private PenaltyStatus status;

  @Enumerated(EnumType.STRING)
  private TariffRule rule;

  @Enumerated(EnumType.STRING)
  @Column(name = "analogous_to")
  private @Nullable TariffRule analogousTo;

  private DepartmentCode department;

  @Column(name = "liable_person")
  private @Nullable String liablePerson;

  private @Nullable ComplaintNumber complaint;
  private @Nullable UUID origin;
  private @Nullable UUID obligation;
  private String facts;
  private Money amount;
  private boolean growing;
  private Explanation explanation;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "confirm_opinion")
  private String confirmOpinion = "";

  @Column(name = "review_opinion")
  private String reviewOpinion = "";

  @Column(name = "last_by")
  private String lastBy;

  @Column(name = "last_at")
  private Instant lastAt;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "confirmed_by"))
  @AttributeOverride(name = "onBehalfOf", column = @Column(name = "confirmed_on_behalf_of"))
  @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "confirmed_hash"))
  private @Nullable Signoff confirmed;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "reviewed_by"))
  @AttributeOverride(name = "onBehalfOf", column = @Column(name = "reviewed_on_behalf_of"))
  @AttributeOverride(name = "at", column = @Column(name = "reviewed_at"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "reviewed_hash"))
  private @Nullable Signoff reviewed;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "executed_by"))
  @AttributeOverride(name = "onBehalfOf", column = @Column(name = "executed_on_behalf_of"))
  @AttributeOverride(name = "at", column = @Column(name = "executed_at"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "executed_hash"))
  private @Nullable Signoff executed;

  @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL)
  @OrderBy("date")
  private List<AccrualLine> lines = new ArrayList<>();

  @Transient private List<PenaltyEvent> happened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected PenaltyNotice() {} // JPA

  /**
   * A draft whose figures are final.
   *
   * @param by the user name of who drafts it, or "system"
   */
  public static PenaltyNotice draft(
      Charge charge, List<TariffLine> lines, Explanation explanation, String by, Instant at) {
    var notice = born(charge, by, at);
    notice.take(lines, explanation, at);
    notice.happen(by, at, s -> new PenaltyEvent.Drafted(s, false));
    return notice;
  }

  /** A draft that grows by a line a day while the obligation behind it is open. */
  public static PenaltyNotice grow(Charge charge, String by, Instant at) {
    var notice = born(charge, by, at);
    notice.growing = true;
    notice.explanation = Explanation.NONE;
    notice.happen(by, at, s -> new PenaltyEvent.Drafted(s, true));
    return notice;
  }

  private static PenaltyNotice born(Charge charge, String by, Instant at) {
    var notice = new PenaltyNotice();
    notice.id = Ids.next(at);
    notice.status = PenaltyStatus.DRAFT;
    notice.rule = charge.rule();
    notice.analogousTo = charge.analogousTo();
    notice.department = charge.department();
    notice.liablePerson = charge.liablePerson();
    notice.complaint = charge.complaint();
    notice.origin = charge.origin();
    notice.obligation = charge.obligation();
    notice.facts = Text.optional("facts", charge.facts(), Text.OPINION);
    notice.amount = Money.ZERO;
    notice.draftedBy = by;
    notice.draftedAt = at;
    return notice;
  }

  /**
   * Adds the overdue days that came since; when the obligation has ended the draft is complete.
   *
   * @param added lines of dates that have none yet
   * @param days the explanation of all its dates
   */
  public void accrue(List<TariffLine> added, Explanation days, boolean ended, Instant at) {
    require(PenaltyStatus.DRAFT);
    take(added, days, at);
    if (ended && growing) {
      growing = false;
      happen("system", at, PenaltyEvent.Completed::new);
    }
  }

  private void take(List<TariffLine> added, Explanation days, Instant at) {
    for (var line : added) {
      lines.add(AccrualLine.of(this, obligation, line, at));
      amount = amount.plus(line.amount());
    }
    explanation = days;
  }

  /** Customer service fines what is overdue until now; the rest goes to a further notice. */
  public void cutOff(Act act) {
    require(PenaltyStatus.DRAFT);
    if (!growing) {
      throw new RuleViolation(PenaltyRule.NOT_GROWING);
    }
    growing = false;
    happen(act.by(), act.at(), PenaltyEvent.Completed::new);
  }

  /**
   * 客户服务部确认 (4.2.4). Where customer service itself is fined, general affairs confirms.
   *
   * @param fresh the number to give if it has none yet
   */
  public void confirm(String opinion, PenaltyNoticeNumber fresh, Act act) {
    require(PenaltyStatus.DRAFT);
    if (growing) {
      throw new RuleViolation(PenaltyRule.STILL_GROWING);
    }
    confirmOpinion = Text.opinion("opinion", opinion);
    confirmed = act.sign(content(), actor -> actor.has(confirmer(department)));
    number = number == null ? fresh : number;
    become(PenaltyStatus.CONFIRMED);
    var said = confirmOpinion;
    happen(act.by(), act.at(), s -> new PenaltyEvent.Confirmed(s, said));
  }

  /** 综合部意见 (4.3.5): approved, or sent back with a reason; by other eyes than before. */
  public void review(boolean approved, String opinion, Act act) {
    require(PenaltyStatus.CONFIRMED);
    if (isInvolved(act.by())) {
      throw new RuleViolation(PenaltyRule.FOUR_EYES);
    }
    reviewOpinion = Text.opinion("opinion", opinion);
    var signed = act.sign(content(), this::mayReview);
    become(approved ? PenaltyStatus.APPROVED : PenaltyStatus.DRAFT);
    reviewed = approved ? signed : null;
    var said = reviewOpinion;
    happen(
        act.by(),
        act.at(),
        s -> approved ? new PenaltyEvent.Approved(s, said) : new PenaltyEvent.SentBack(s, said));
  }

  /** 综合部执行处罚: delivered to the department and charged (4.2.6). */
  public void execute(Act act) {
    require(PenaltyStatus.APPROVED);
    executed = act.sign(content(), actor -> actor.has(Role.GENERAL_AFFAIRS));
    become(PenaltyStatus.EXECUTED);
    happen(act.by(), act.at(), s -> new PenaltyEvent.Executed(s, amount, liablePerson));
  }

  /** Withdrawn, or an appeal was granted before anything was taken (4.3.6). */
  public void makeVoid(String reason, String by, Instant at) {
    become(PenaltyStatus.VOIDED);
    growing = false;
    happen(by, at, s -> new PenaltyEvent.Voided(s, reason));
  }

  private boolean isInvolved(String person) {
    return person.equals(draftedBy) || (confirmed != null && person.equals(confirmed.by()));
  }

  /** Whose confirmation it wants: customer service does not confirm a fine of its own. */
  public static Role confirmer(DepartmentCode department) {
    return department.equals(DepartmentCode.CUSTOMER_SERVICE)
        ? Role.GENERAL_AFFAIRS
        : Role.CS_MANAGER;
  }

  /** General affairs does not review a fine of its own: the executive in charge does. */
  private boolean mayReview(Actor actor) {
    return department.equals(DepartmentCode.GENERAL_AFFAIRS)
        ? actor.inChargeOf(department)
        : actor.has(Role.GENERAL_AFFAIRS);
  }

  private void require(PenaltyStatus expected) {
    if (status != expected) {
      throw new RuleViolation(PenaltyRule.ILLEGAL_TRANSITION, status, lastBy, lastAt);
    }
  }

  private void become(PenaltyStatus next) {
    if (!status.successors().contains(next)) {
      throw new RuleViolation(PenaltyRule.ILLEGAL_TRANSITION, status, lastBy, lastAt);
    }
    status = next;
  }

  private void happen(String by, Instant at, Function<PenaltyEvent.Stamp, PenaltyEvent> event) {
    lastBy = by;
    lastAt = at;
    happened.add(event.apply(new PenaltyEvent.Stamp(id, complaint, department, by, at)));
  }

  /** What is signed: whom it charges, for what, how much. */
  private String content() {
    return String.join(
        "\n",
        id.toString(),
        rule.name(),
        String.valueOf(analogousTo),
        department.code(),
        String.valueOf(liablePerson),
        String.valueOf(complaint),
        facts,
        amount.toString(),
        String.valueOf(explanation));
  }

  /** What has happened since it was loaded; the boundary tells it to the later features. */
  public List<PenaltyEvent> happened() {
    var events = List.copyOf(happened);
    happened.clear();
    return events;
  }

  /** Whether the notice exists for this person. */
  public boolean isVisibleTo(Actor actor) {
    return actor.seesEverything()
        || actor.sees(department)
        || actor.username().equals(liablePerson);
  }

  public UUID id() {
    return id;
  }

  /** Given when customer service confirms. */
  public Optional<PenaltyNoticeNumber> number() {
    return Optional.ofNullable(number);
  }

  public PenaltyStatus status() {
    return status;
  }

  public TariffRule rule() {
    return rule;
  }

  /** The rule followed by analogy (4.3.3). */
  public Optional<TariffRule> analogousTo() {
    return Optional.ofNullable(analogousTo);
  }

  /** The department that pays. */
  public DepartmentCode department() {
    return department;
  }

  /** 责任人: a user name or just a name. */
  public Optional<String> liablePerson() {
    return Optional.ofNullable(liablePerson);
  }

  public Optional<ComplaintNumber> complaint() {
    return Optional.ofNullable(complaint);
  }

  /** The dispatch, incident or information notice it comes from. */
  public Optional<UUID> origin() {
    return Optional.ofNullable(origin);
  }

  /** The obligation whose overdue days it counts. */
  public Optional<UUID> obligation() {
    return Optional.ofNullable(obligation);
  }

  /** 处罚事由. */
  public String facts() {
    return facts;
  }

  /** 罚款数额: the sum of the lines. */
  public Money amount() {
    return amount;
  }

  /** Whether the obligation behind it is still open, so that it grows. */
  public boolean growing() {
    return growing;
  }

  /** The days behind the amount. */
  public Explanation explanation() {
    return explanation;
  }

  public String draftedBy() {
    return draftedBy;
  }

  public Instant draftedAt() {
    return draftedAt;
  }

  /** 客户服务部确认, the words. */
  public String confirmOpinion() {
    return confirmOpinion;
  }

  /** 综合部意见, the words. */
  public String reviewOpinion() {
    return reviewOpinion;
  }

  /** 客户服务部确认. */
  public Optional<Signoff> confirmed() {
    return Optional.ofNullable(confirmed);
  }

  /** 综合部审核. */
  public Optional<Signoff> reviewed() {
    return Optional.ofNullable(reviewed);
  }

  /** 综合部执行. */
  public Optional<Signoff> executed() {
    return Optional.ofNullable(executed);
  }

  /** One per overdue date, or one for the event; oldest first. */
  public List<AccrualLine> lines() {
    return List.copyOf(lines);
  }
}
