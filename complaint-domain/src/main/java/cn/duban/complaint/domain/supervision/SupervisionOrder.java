package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 督办单, the strongest step of supervision (3.1, requirements §7): numbered like the forms, signed by
 * customer service or general affairs, copied to the executive in charge; the department
 * acknowledges it, and its manager answers. It outlives the case until it is answered.
 */
@Entity
@Table(name = "supervision_order")
public class SupervisionOrder {
  private static final Set<ComplaintStatus> OVER =
      EnumSet.of(ComplaintStatus.CLOSED, ComplaintStatus.VOIDED);

  @Id private UUID id;
  @Version private long version;
  private SupervisionOrderNumber number;
  private ComplaintNumber complaint;
  private DepartmentCode department;
  private String text;
  private @Nullable UUID obligation;

  @Column(name = "issued_in")
  private DepartmentCode issuedIn;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "issued_by"))
  @AttributeOverride(name = "onBehalfOf", column = @Column(name = "issued_on_behalf_of"))
  @AttributeOverride(name = "at", column = @Column(name = "issued_at"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "issued_hash"))
  private Signoff issued;

  @ElementCollection
  @CollectionTable(
      name = "supervision_order_copy",
      joinColumns = @JoinColumn(name = "supervision_order_id"))
  @Column(name = "username")
  private List<String> copiedTo = new ArrayList<>();

  @Column(name = "acknowledged_by")
  private @Nullable String acknowledgedBy;

  @Column(name = "acknowledged_at")
  private @Nullable Instant acknowledgedAt;

  private @Nullable String answer;

  @Column(name = "answered_by")
  private @Nullable String answeredBy;

  @Column(name = "answered_on_behalf_of")
  private @Nullable String answeredOnBehalfOf;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Transient private List<SupervisionOrderEvent> happened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected SupervisionOrder() {} // JPA

  /**
   * The departments to which an order can be issued: those that hold or held the case, and once it
   * is over those that still owe something for it.
   */
  public static List<DepartmentCode> addressees(Complaint complaint, List<Obligation> owed) {
    return complaint.dispatches().stream()
        .map(Dispatch::department)
        .distinct()
        .filter(each -> !OVER.contains(complaint.status()) || stillOwes(each, owed))
        .toList();
  }

  private static boolean stillOwes(DepartmentCode department, List<Obligation> owed) {
    return owed.stream()
        .anyMatch(
            each -> each.isOpen() && each.department().filter(department::equals).isPresent());
  }

  /**
   * What an order is issued upon.
   *
   * @param owed everything that was ever owed for the case
   * @param copiedTo user names of the executives in charge of the department
   */
  public record Grounds(Complaint complaint, List<Obligation> owed, List<String> copiedTo) {
    public Grounds {
      owed = List.copyOf(owed);
      copiedTo = List.copyOf(copiedTo);
    }
  }

  /**
   * Issues an order: the signature under what it says.
   *
   * @param fresh gives the number of the issuing department; asked last, for it leaves no gap
   */
  public static SupervisionOrder issue(
      Instruction instruction,
      Grounds grounds,
      Function<DepartmentCode, SupervisionOrderNumber> fresh,
      Act act) {
    var department = instruction.department();
    var right = Duties.ordering(department);
    act.require(right);
    requireAddressee(grounds, department);
    requireOwed(instruction, grounds.owed());
    instruction.requirePossibleAt(act.at());
    var order = new SupervisionOrder();
    order.id = Ids.next(act.at());
    order.complaint = grounds.complaint().number();
    order.department = department;
    order.text = instruction.text();
    order.obligation = instruction.obligation();
    order.issued = act.sign(order.content(instruction), right);
    order.issuedIn = issuer(act, right);
    order.copiedTo = new ArrayList<>(grounds.copiedTo());
    order.number = fresh.apply(order.issuedIn);
    order.happened.add(
        new SupervisionOrderIssued(order.stamp(act), order.number, order.copiedTo, order.text));
    return order;
  }

  /** A deputy issues it in the department for which he signs. */
  private static DepartmentCode issuer(Act act, Predicate<Actor> right) {
    return act.actor().capacities().stream()
        .filter(right)
        .map(Actor::department)
        .findFirst()
        .orElseThrow();
  }

  private static void requireAddressee(Grounds grounds, DepartmentCode department) {
    var complaint = grounds.complaint();
    if (complaint.dispatches().stream().noneMatch(d -> d.department().equals(department))) {
      throw RuleViolation.of(
          "department", SupervisionOrderRule.DEPARTMENT_NEVER_HELD, department.code());
    }
    if (!addressees(complaint, grounds.owed()).contains(department)) {
      throw new RuleViolation(
          SupervisionOrderRule.NOTHING_LEFT_TO_SUPERVISE, complaint.number(), complaint.status());
    }
  }

  private static void requireOwed(Instruction instruction, List<Obligation> owed) {
    var asked = instruction.obligation();
    if (asked != null
        && owed.stream()
            .filter(each -> each.department().filter(instruction.department()::equals).isPresent())
            .noneMatch(each -> each.id().equals(asked))) {
      throw RuleViolation.of("obligation", SupervisionOrderRule.OBLIGATION_UNKNOWN, asked);
    }
  }

  /** The department confirms that it has the order. */
  public void acknowledge(Act act) {
    act.require(Duties.handling(department).or(Duties.heading(department)));
    if (acknowledgedAt != null) {
      throw new RuleViolation(
          SupervisionOrderRule.ALREADY_ACKNOWLEDGED,
          number,
          Objects.requireNonNull(acknowledgedBy),
          acknowledgedAt);
    }
    receive(act);
  }

  private void receive(Act act) {
    acknowledgedBy = act.by();
    acknowledgedAt = act.at();
    happened.add(new SupervisionOrderAcknowledged(stamp(act), number));
  }

  /** The department's manager answers; who has not acknowledged it does so with the answer. */
  public void answer(String said, Act act) {
    var signer = act.sign(text, Duties.heading(department));
    if (answeredAt != null) {
      throw new RuleViolation(
          SupervisionOrderRule.ALREADY_ANSWERED,
          number,
          Objects.requireNonNull(answeredBy),
          answeredAt);
    }
    var words = Text.opinion("text", said);
    if (acknowledgedAt == null) {
      receive(act);
    }
    answer = words;
    answeredBy = signer.by();
    answeredOnBehalfOf = signer.onBehalfOf().orElse(null);
    answeredAt = act.at();
    happened.add(new SupervisionOrderAnswered(stamp(act), number, words));
  }

  private SupervisionEvent.Stamp stamp(Act act) {
    return new SupervisionEvent.Stamp(complaint, id, department, act.by(), act.at());
  }

  /** What is signed: every word of it. */
  private String content(Instruction instruction) {
    return String.join(
        "\n",
        complaint.value(),
        department.code(),
        text,
        String.valueOf(instruction.acknowledgeBy()),
        String.valueOf(instruction.answerBy()),
        String.valueOf(obligation));
  }

  /** What has happened since it was loaded; the boundary tells it to the later features. */
  public List<SupervisionOrderEvent> happened() {
    var events = List.copyOf(happened);
    happened.clear();
    return events;
  }

  /** Whether it exists for this person, who may see the case. */
  public boolean isVisibleTo(Actor actor) {
    return actor.sees(department);
  }

  /** Whether this person can acknowledge it now. */
  public boolean awaitsAcknowledgementBy(Actor actor) {
    return acknowledgedAt == null
        && actor.inAnyCapacity(Duties.handling(department).or(Duties.heading(department)));
  }

  /** Whether this person can answer it now. */
  public boolean awaitsAnswerBy(Actor actor) {
    return answeredAt == null && actor.inAnyCapacity(Duties.heading(department));
  }

  public UUID id() {
    return id;
  }

  public SupervisionOrderNumber number() {
    return number;
  }

  public ComplaintNumber complaint() {
    return complaint;
  }

  /** The department that is to acknowledge and answer. */
  public DepartmentCode department() {
    return department;
  }

  public SupervisionOrderStatus status() {
    if (answeredAt != null) {
      return SupervisionOrderStatus.ANSWERED;
    }
    return acknowledgedAt == null
        ? SupervisionOrderStatus.ISSUED
        : SupervisionOrderStatus.ACKNOWLEDGED;
  }

  /** What it tells the department. */
  public String text() {
    return text;
  }

  /** What it is about of that which the department owes; empty: the whole case. */
  public Optional<UUID> obligation() {
    return Optional.ofNullable(obligation);
  }

  /** The department that issued it. */
  public DepartmentCode issuedIn() {
    return issuedIn;
  }

  /** The signature under it. */
  public Signoff issued() {
    return issued;
  }

  /** User names of the executives in charge who got a copy, frozen at issue. */
  public List<String> copiedTo() {
    return copiedTo.stream().sorted().toList();
  }

  public Optional<String> acknowledgedBy() {
    return Optional.ofNullable(acknowledgedBy);
  }

  public Optional<Instant> acknowledgedAt() {
    return Optional.ofNullable(acknowledgedAt);
  }

  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  public Optional<String> answeredBy() {
    return Optional.ofNullable(answeredBy);
  }

  /** For whom the answer was given, if by a deputy. */
  public Optional<String> answeredOnBehalfOf() {
    return Optional.ofNullable(answeredOnBehalfOf);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
