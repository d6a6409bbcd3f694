package cn.duban.complaint.domain.appeal;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.DutyRule;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signer;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 免责申诉单, R/G095-4: the penalised department or the liable person asks to be exempted; five
 * opinions, any of which can refuse (4.3.6).
 */
@Entity
@Table(name = "exemption_appeal")
public class ExemptionAppeal {
  private static final Set<PenaltyStatus> APPEALABLE =
      EnumSet.of(PenaltyStatus.APPROVED, PenaltyStatus.EXECUTED);

  @Id private UUID id;
  @Version private long version;
  private UUID notice;
  private DepartmentCode department;

  @Column(name = "liable_person")
  private @Nullable String liablePerson;

  private String reason;

  @Column(name = "filed_by")
  private String filedBy;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Enumerated(EnumType.STRING)
  private AppealStage stage;

  @OneToMany(mappedBy = "appeal", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<AppealOpinion> opinions = new ArrayList<>();

  @Transient private List<AppealEvent> happened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected ExemptionAppeal() {} // JPA

  /**
   * Filed against an approved or executed notice. The manager's filing is the department's opinion.
   *
   * @param earlier the appeals against the same notice: one that was decided or is open excludes
   *     another
   */
  public static ExemptionAppeal file(
      PenaltyNotice notice, List<ExemptionAppeal> earlier, String reason, Act act) {
    boolean byManager = act.may(AppealSeat.managing(notice.department()));
    if (!isConcerned(act.actor(), notice)) {
      throw new RuleViolation(AppealRule.NOT_CONCERNED);
    }
    if (!earlier.isEmpty()) {
      throw new RuleViolation(AppealRule.APPEALED_BEFORE, earlier.get(0).stage());
    }
    if (!APPEALABLE.contains(notice.status())) {
      throw new RuleViolation(AppealRule.NOTICE_NOT_APPROVED, notice.status());
    }
    var appeal = born(notice, Text.opinion("reason", reason), act);
    appeal.happen(act, s -> new AppealEvent.Filed(s, appeal.reason));
    if (byManager) {
      var signoff = act.sign(appeal.content(), AppealSeat.managing(notice.department()));
      appeal.add(AppealSeat.DEPARTMENT, new Verdict(true, appeal.reason), signoff);
      appeal.stage = AppealStage.INVESTIGATION;
    }
    appeal.await(act);
    return appeal;
  }

  private static ExemptionAppeal born(PenaltyNotice notice, String reason, Act act) {
    var appeal = new ExemptionAppeal();
    appeal.id = Ids.next(act.at());
    appeal.notice = notice.id();
    appeal.department = notice.department();
    appeal.liablePerson = notice.liablePerson().orElse(null);
    appeal.reason = reason;
    appeal.filedBy = act.by();
    appeal.filedAt = act.at();
    appeal.stage = AppealStage.DEPARTMENT;
    return appeal;
  }

  /** The opinion of whoever's turn it is; a refusal ends the appeal. */
  public void giveOpinion(Verdict verdict, Act act) {
    var seat = seatOf(act);
    var signer =
        signing(seat, act.actor()).orElseThrow(() -> new RuleViolation(AppealRule.FOUR_EYES));
    add(seat, verdict, new Signoff(signer, act.at(), content() + "\n" + verdict));
    happen(act, s -> new AppealEvent.OpinionGiven(s, seat, verdict.approved(), verdict.opinion()));
    if (!verdict.approved()) {
      stage = AppealStage.REFUSED;
      happen(act, s -> new AppealEvent.Refused(s, verdict.opinion()));
    } else if (missingSeats().isEmpty()) {
      moveOn(act);
    }
  }

  private void moveOn(Act act) {
    stage = stage.next();
    if (stage == AppealStage.GRANTED) {
      happen(act, AppealEvent.Granted::new);
    } else {
      await(act);
    }
  }

  private void await(Act act) {
    missingSeats().forEach(seat -> happen(act, s -> new AppealEvent.Awaited(s, seat)));
  }

  /** The seat the person speaks from now; who never has one sees that it is not his step at all. */
  private AppealSeat seatOf(Act act) {
    return missingSeats().stream()
        .filter(seat -> act.may(seat.holder(department)))
        .findFirst()
        .orElseThrow(
            () ->
                Stream.of(AppealSeat.values()).anyMatch(seat -> act.may(seat.holder(department)))
                    ? new RuleViolation(AppealRule.NOT_YOUR_TURN, stage)
                    : new RuleViolation(DutyRule.NOT_YOURS));
  }

  /** How this person would sign from this seat, if nobody he signs for is involved. */
  private Optional<Signer> signing(AppealSeat seat, Actor actor) {
    return actor
        .signerIf(self -> seat.holder(department).test(self) && !isInvolved(self.username()))
        .filter(signer -> !isInvolved(signer.person()));
  }

  /** From which seat this person may give an opinion now. */
  public Optional<AppealSeat> seatFor(Actor actor) {
    return missingSeats().stream().filter(seat -> signing(seat, actor).isPresent()).findFirst();
  }

  /** Whether this person may appeal against this notice as it stands. */
  public static boolean isOpenTo(Actor actor, PenaltyNotice notice) {
    return APPEALABLE.contains(notice.status()) && isConcerned(actor, notice);
  }

  private static boolean isConcerned(Actor actor, PenaltyNotice notice) {
    return actor.inAnyCapacity(AppealSeat.managing(notice.department()))
        || notice.liablePerson().filter(actor.username()::equals).isPresent();
  }

  private boolean isInvolved(String person) {
    return person.equals(filedBy)
        || person.equals(liablePerson)
        || opinions.stream().map(AppealOpinion::signoff).anyMatch(given -> isOf(given, person));
  }

  private static boolean isOf(Signoff given, String person) {
    return given.by().equals(person) || given.onBehalfOf().filter(person::equals).isPresent();
  }

  /** The seats of this stage whose opinion is still wanted. */
  public Set<AppealSeat> missingSeats() {
    var missing = EnumSet.noneOf(AppealSeat.class);
    missing.addAll(stage.seats());
    opinions.forEach(given -> missing.remove(given.seat()));
    return missing;
  }

  private void add(AppealSeat seat, Verdict verdict, Signoff signoff) {
    opinions.add(AppealOpinion.given(this, seat, verdict, signoff));
  }

  private void happen(Act act, Function<AppealEvent.Stamp, AppealEvent> event) {
    happened.add(event.apply(new AppealEvent.Stamp(id, notice, department, act.by(), act.at())));
  }

  private String content() {
    return String.join("\n", id.toString(), notice.toString(), department.code(), reason);
  }

  /** What has happened since it was loaded; the boundary tells it to the later features. */
  public List<AppealEvent> happened() {
    var events = List.copyOf(happened);
    happened.clear();
    return events;
  }

  /** Whether the appeal exists for this person. */
  public boolean isVisibleTo(Actor actor) {
    return actor.seesEverything()
        || actor.sees(department)
        || actor.username().equals(liablePerson)
        || actor.username().equals(filedBy);
  }

  public UUID id() {
    return id;
  }

  /** The notice it is against. */
  public UUID notice() {
    return notice;
  }

  /** 申诉部门. */
  public DepartmentCode department() {
    return department;
  }

  /** 被处罚责任人. */
  public Optional<String> liablePerson() {
    return Optional.ofNullable(liablePerson);
  }

  /** 申诉理由. */
  public String reason() {
    return reason;
  }

  public String filedBy() {
    return filedBy;
  }

  public Instant filedAt() {
    return filedAt;
  }

  public AppealStage stage() {
    return stage;
  }

  /** In the order they were given. */
  public List<AppealOpinion> opinions() {
    return List.copyOf(opinions);
  }
}
