package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of R/G095-1: its dispatches, answer, callbacks, and the executive's direction if it came
 * to that. Nothing that happens later changes an earlier round (4.2.3).
 */
@Entity
@Table(name = "complaint_round")
public class Round {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int number;
  private String note;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Dispatch> dispatches = new ArrayList<>();

  @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Callback> callbacks = new ArrayList<>();

  @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Urge> urges = new ArrayList<>();

  @Embedded
  @AttributeOverride(name = "text", column = @Column(name = "direction_text"))
  @AttributeOverride(name = "by", column = @Column(name = "direction_by"))
  @AttributeOverride(name = "at", column = @Column(name = "direction_at"))
  private @Nullable Statement direction;

  @Embedded
  @AttributeOverride(name = "text", column = @Column(name = "reply_text"))
  @AttributeOverride(name = "by", column = @Column(name = "reply_by"))
  @AttributeOverride(name = "at", column = @Column(name = "reply_at"))
  private @Nullable Statement reply;

  @SuppressWarnings("NullAway.Init")
  protected Round() {} // JPA

  static Round open(Complaint complaint, int number, String note, Act act) {
    var round = new Round();
    round.id = Ids.next(act.at());
    round.complaint = complaint;
    round.number = number;
    round.note = Text.optional("note", note, Text.OPINION);
    round.openedBy = act.by();
    round.openedAt = act.at();
    return round;
  }

  /** Refuses a department that holds a sheet of this round already. */
  void requireFree(Destination to) {
    if (dispatches.stream().anyMatch(d -> d.isOpen() && d.department().equals(to.department()))) {
      throw new RuleViolation(ComplaintRule.ALREADY_DISPATCHED, to.department().code());
    }
  }

  /** Delivers the sheet; a returned one that nobody took up counts as dispatched again. */
  Dispatch deliver(Destination to, Act act) {
    dispatches.stream()
        .filter(Dispatch::awaitsFurtherDispatch)
        .findFirst()
        .ifPresent(Dispatch::takeUp);
    var dispatch = Dispatch.deliver(this, dispatches.size(), to, act);
    dispatches.add(dispatch);
    return dispatch;
  }

  /** One signed, none open, every returned one dispatched again or waived. */
  boolean isHandled() {
    return dispatches.stream().anyMatch(d -> d.status() == DispatchStatus.HANDLED)
        && dispatches.stream().noneMatch(d -> d.isOpen() || d.awaitsFurtherDispatch());
  }

  /** Whether a department found it especially serious and the company was not asked yet. */
  boolean refersToCompany() {
    return dispatches.stream().anyMatch(Dispatch::refersToCompany);
  }

  void refer() {
    dispatches.stream().filter(Dispatch::refersToCompany).forEach(Dispatch::refer);
  }

  void withdraw(String statement, Act act) {
    dispatches.forEach(sheet -> sheet.withdraw(statement, act));
  }

  void record(CallbackResult result, String callNote, Act act) {
    callbacks.add(Callback.made(this, result, callNote, act));
  }

  void urge(DepartmentCode department, String text, Act act) {
    urges.add(Urge.of(this, department, text, act));
  }

  void direct(String text, Act act) {
    direction = new Statement("text", text, act);
  }

  void answer(String text, Act act) {
    reply = new Statement("text", text, act);
  }

  /** How often nobody answered, and on how many days of the zone. */
  Attempts attempts(ZoneId zone) {
    var times =
        callbacks.stream()
            .filter(c -> c.result() == CallbackResult.UNREACHABLE)
            .map(c -> c.at().atZone(zone).toLocalDate())
            .toList();
    return new Attempts(times.size(), (int) times.stream().distinct().count());
  }

  /** The case this page belongs to. */
  public ComplaintNumber complaint() {
    return complaint.number();
  }

  /** From 1. */
  public int number() {
    return number;
  }

  /** Why this page was begun; empty for the first. */
  public String note() {
    return note;
  }

  public String openedBy() {
    return openedBy;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** In the order of delivery. */
  public List<Dispatch> dispatches() {
    return List.copyOf(dispatches);
  }

  /** In the order of the calls. */
  public List<Callback> callbacks() {
    return List.copyOf(callbacks);
  }

  /** In the order of urging. */
  public List<Urge> urges() {
    return List.copyOf(urges);
  }

  /** 批示. */
  public Optional<Statement> direction() {
    return Optional.ofNullable(direction);
  }

  /** 答复情况, after a direction. */
  public Optional<Statement> reply() {
    return Optional.ofNullable(reply);
  }
}
