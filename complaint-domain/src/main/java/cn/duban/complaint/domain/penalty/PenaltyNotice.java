package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signer;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.supervision.ObligationType;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

  @Enumerated(EnumType.STRING)
  @Column(name = "origin_kind")
  private @Nullable OriginKind originKind;

  private @Nullable UUID origin;
  private @Nullable UUID obligation;

  @Enumerated(EnumType.STRING)
  @Column(name = "obligation_type")
  private @Nullable ObligationType obligationType;

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

  @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL, orphanRemoval = true)
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
    if (charge.origin() != null) {
      notice.originKind = charge.origin().kind();
      notice.origin = charge.origin().id();
    }
    if (charge.obligation() != null) {
      notice.obligation = charge.obligation().id();
      notice.obligationType = charge.obligation().type();
    }
    notice.facts = Text.optional("facts", charge.facts(), Text.OPINION);
    notice.amount = Money.ZERO;
    notice.draftedBy = by;
    notice.draftedAt = at;
    return notice;
  }

  /**
   * Takes the overdue days as they stand now: new days get their line, lines already there keep
   * their amount, and a day that turned out not to be overdue loses it. When the obligation has
   * ended the draft is complete; if nothing is left to fine it is void.
   */
  public void accrue(Accrual accrual, Instant at) {
    require(PenaltyStatus.DRAFT);
    if (!growing) {
      throw new RuleViolation(PenaltyRule.NOT_GROWING);
    }
    take(accrual.lines(), accrual.days(), at);
    if (accrual.ended() && lines.isEmpty()) {
      makeVoid("", AuditEntry.SYSTEM, at);
    } else if (accrual.ended()) {
      complete(AuditEntry.SYSTEM, at);
    }
  }

  private void take(List<TariffLine> counted, Explanation days, Instant at) {
    var dates = counted.stream().map(TariffLine::date).collect(Collectors.toSet());
    lines.removeIf(line -> !dates.contains(line.date()));
    var present = lines.stream().map(AccrualLine::date).collect(Collectors.toSet());
    for (var line : counted) {
      if (!present.contains(line.date())) {
        lines.add(AccrualLine.of(this, obligation, line, at));
      }
    }
    amount = lines.stream().map(AccrualLine::amount).reduce(Money.ZERO, Money::plus);
    explanation = days;
  }

  /**
   * While it is a draft it follows the facts: a line whose day is not this department's any more,
   * because the sheet went back or the executive held the case, is struck. A draft that was
   * complete and keeps none is void.
   *
   * @param answered the days for which this department answers, as they stand now
   * @return whether a line was struck
   */
  boolean strike(Explanation answered, Instant at) {
    require(PenaltyStatus.DRAFT);
    var dates = Set.copyOf(answered.countedDates());
    if (!lines.removeIf(line -> !dates.contains(line.date()))) {
      return false;
    }
    amount = lines.stream().map(AccrualLine::amount).reduce(Money.ZERO, Money::plus);
    var kept = lines.stream().map(AccrualLine::date).collect(Collectors.toSet());
    explanation =
        new Explanation(
            explanation.days().stream()
                .filter(day -> !day.counted() || kept.contains(day.date()))
                .toList());
    if (!growing && lines.isEmpty()) {
      makeVoid("", AuditEntry.SYSTEM, at);
    }
    return true;
  }

  /**
   * The due time behind it was repaired: lines of days that are not overdue any more are withdrawn;
   * a draft without any is void. A notice that was confirmed keeps its lines.
   *
   * @throws RuleViolation {@link PenaltyRule#APPEAL_INSTEAD} where such a line was confirmed
   */
  public void keepOnly(Set<LocalDate> overdue, String by, Instant at) {
    if (status == PenaltyStatus.VOIDED
        || lines.stream().allMatch(l -> overdue.contains(l.date()))) {
      return;
    }
    requireNoneSettledBut(overdue);
    lines.removeIf(line -> !overdue.contains(line.date()));
    amount = lines.stream().map(AccrualLine::amount).reduce(Money.ZERO, Money::plus);
    explanation =
        new Explanation(
            explanation.days().stream()
                .filter(day -> !day.counted() || overdue.contains(day.date()))
                .toList());
    if (lines.isEmpty()) {
      makeVoid("", by, at);
    }
  }

  /**
   * Refuses a repair that would take a confirmed line.
   *
   * @throws RuleViolation {@link PenaltyRule#APPEAL_INSTEAD}
   */
  public void requireNoneSettledBut(Set<LocalDate> overdue) {
    boolean settled = status != PenaltyStatus.DRAFT && status != PenaltyStatus.VOIDED;
    if (settled && !lines.stream().allMatch(line -> overdue.contains(line.date()))) {
      throw new RuleViolation(PenaltyRule.APPEAL_INSTEAD, Objects.requireNonNull(number));
    }
  }

  /** No day is added any more: the obligation passed to another department, or has ended. */
  public void complete(String by, Instant at) {
    require(PenaltyStatus.DRAFT);
    if (growing) {
      growing = false;
      happen(by, at, PenaltyEvent.Completed::new);
    }
  }

  /** Customer service fines what is overdue until now; the rest goes to a further notice. */
  public void cutOff(Act act) {
    act.require(this::mayConfirm);
    require(PenaltyStatus.DRAFT);
    if (!growing) {
      throw new RuleViolation(PenaltyRule.NOT_GROWING);
    }
    complete(act.by(), act.at());
  }

  /**
   * 客户服务部确认 (4.2.4). Where customer service itself is fined, general affairs confirms.
   *
   * @param fresh gives the number if it has none yet; asked last, for it leaves no gap
   */
  public void confirm(String opinion, Supplier<PenaltyNoticeNumber> fresh, Act act) {
    act.require(this::mayConfirm);
    require(PenaltyStatus.DRAFT);
    if (growing) {
      throw new RuleViolation(PenaltyRule.STILL_GROWING);
    }
    var said = Text.opinion("opinion", opinion);
    var signed = act.sign(content(), this::mayConfirm);
    var given = number == null ? fresh.get() : number; // before anything has changed
    confirmOpinion = said;
    confirmed = signed;
    number = given;
    become(PenaltyStatus.CONFIRMED);
    happen(act.by(), act.at(), s -> new PenaltyEvent.Confirmed(s, given, said));
  }

  /** 综合部意见 (4.3.5): approved, or sent back with a reason; by other eyes than before. */
  public void review(boolean approved, String opinion, Act act) {
    act.require(this::mayReview);
    require(PenaltyStatus.CONFIRMED);
    var signer = reviewing(act.actor()).orElseThrow(() -> new RuleViolation(PenaltyRule.FOUR_EYES));
    reviewOpinion = Text.opinion("opinion", opinion);
    var signed = new Signoff(signer, act.at(), content());
    var said = reviewOpinion;
    become(approved ? PenaltyStatus.APPROVED : PenaltyStatus.DRAFT);
    if (approved) {
      reviewed = signed;
      happen(act.by(), act.at(), s -> new PenaltyEvent.Approved(s, said));
    } else {
      confirmed = null;
      happen(act.by(), act.at(), s -> new PenaltyEvent.SentBack(s, said));
    }
  }

  /** 综合部执行处罚: delivered to the department and charged (4.2.6). */
  public void execute(Act act) {
    act.require(PenaltyNotice::executes);
    require(PenaltyStatus.APPROVED);
    executed = act.sign(content(), PenaltyNotice::executes);
    become(PenaltyStatus.EXECUTED);
    var charged = Objects.requireNonNull(number);
    happen(act.by(), act.at(), s -> new PenaltyEvent.Executed(s, charged, amount, liablePerson));
  }

  /** Who would confirm the draft withdraws it instead, and says why. */
  public void withdraw(String reason, Act act) {
    act.require(this::mayConfirm);
    require(PenaltyStatus.DRAFT);
    makeVoid(Text.opinion("reason", reason), act.by(), act.at());
  }

  /** Withdrawn, or an appeal was granted before anything was taken (4.3.6). */
  public void makeVoid(String reason, String by, Instant at) {
    become(PenaltyStatus.VOIDED);
    growing = false;
    happen(by, at, s -> new PenaltyEvent.Voided(s, reason));
  }

  /** How this person would sign the review, if his eyes are others than before. */
  private Optional<Signer> reviewing(Actor actor) {
    return actor
        .signerIf(self -> mayReview(self) && !isInvolved(self.username()))
        .filter(signer -> !isInvolved(signer.person()));
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

  private boolean mayConfirm(Actor actor) {
    return actor.has(confirmer(department));
  }

  /** Whose review it wants: general affairs does not review a fine of its own. */
  public static Role reviewer(DepartmentCode department) {
    return department.equals(DepartmentCode.GENERAL_AFFAIRS)
        ? Role.EXECUTIVE
        : Role.GENERAL_AFFAIRS;
  }

  private static boolean executes(Actor actor) {
    return actor.has(Role.GENERAL_AFFAIRS);
  }

  private boolean mayReview(Actor actor) {
    return reviewer(department) == Role.EXECUTIVE
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

  /** Whether this person confirms it, cuts it off or withdraws it. */
  public boolean mayBeConfirmedBy(Actor actor) {
    return actor.inAnyCapacity(this::mayConfirm);
  }

  /** Whether this person reviews it, with other eyes than those who drafted and confirmed it. */
  public boolean mayBeReviewedBy(Actor actor) {
    return reviewing(actor).isPresent();
  }

  /** Whether this person executes what was approved. */
  public static boolean mayExecute(Actor actor) {
    return actor.inAnyCapacity(PenaltyNotice::executes);
  }

  /** Whether general affairs did not approve it, so that it is a draft again. */
  public boolean isSentBack() {
    return status == PenaltyStatus.DRAFT && !reviewOpinion.isEmpty();
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
  public Optional<Origin> origin() {
    return origin == null || originKind == null
        ? Optional.empty()
        : Optional.of(new Origin(originKind, origin));
  }

  /** The obligation whose overdue days it counts. */
  public Optional<LateObligation> obligation() {
    return obligation == null || obligationType == null
        ? Optional.empty()
        : Optional.of(new LateObligation(obligation, obligationType));
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

  /** How many lines it has. */
  int size() {
    return lines.size();
  }

  void addDatesTo(Collection<LocalDate> dates) {
    lines.forEach(line -> dates.add(line.date()));
  }

  /** One per overdue date, or one for the event; oldest first. */
  public List<AccrualLine> lines() {
    return lines.stream().sorted(Comparator.comparing(AccrualLine::date)).toList();
  }
}
