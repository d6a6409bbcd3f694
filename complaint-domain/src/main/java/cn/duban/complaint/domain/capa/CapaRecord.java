package cn.duban.complaint.domain.capa;

import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 纠正和预防措施记录表, R/G095-2: one per dispatch of a complaint, owed within three calendar days of receipt
 * (4.2.2), handed in at the signature of the department's manager.
 */
@Entity
@Table(name = "capa_record")
public class CapaRecord {
  @Id private UUID id;
  @Version private long version;
  private ComplaintNumber complaint;
  private UUID dispatch;
  private DepartmentCode department;

  @Enumerated(EnumType.STRING)
  private CapaStatus status;

  @Embedded private @Nullable Measures measures;

  @Column(name = "executive_opinion")
  private @Nullable String executiveOpinion;

  @Column(name = "reviewed_by")
  private @Nullable String reviewedBy;

  @Column(name = "reviewed_at")
  private @Nullable Instant reviewedAt;

  @Column(name = "follow_up_note")
  private @Nullable String followUpNote;

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

  @Transient private List<CapaEvent> happened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected CapaRecord() {} // JPA

  /** Owed since the sheet was delivered. */
  public static CapaRecord owedFor(ComplaintEvent.Dispatched delivery) {
    var record = new CapaRecord();
    record.id = Ids.next(delivery.stamp().at());
    record.complaint = delivery.stamp().number();
    record.dispatch = delivery.dispatch();
    record.department = delivery.to();
    record.status = CapaStatus.DUE;
    record.lastBy = delivery.stamp().by();
    record.lastAt = delivery.stamp().at();
    return record;
  }

  /** Writes it down; can be repeated until it is signed. */
  public void draft(Measures written, LocalDate today, Act act) {
    act.require(Duties.handling(department).or(Duties.signing(department, "", false)));
    require(CapaStatus.DRAFT);
    written.requireDueFrom(today);
    measures = written;
    status = CapaStatus.DRAFT;
    happen(act, CapaEvent.Drafted::new);
  }

  /**
   * 责任部门经理签字: hands it in.
   *
   * @param blamed the liable person of the dispatch, empty when nobody is
   * @param managerBlamed whether that is the manager who would sign
   */
  public void sign(String blamed, boolean managerBlamed, Act act) {
    require(CapaStatus.SIGNED);
    var content = measures == null ? "" : measures.content();
    signoff = act.unless(blamed).sign(content, Duties.signing(department, blamed, managerBlamed));
    status = CapaStatus.SIGNED;
    happen(act, CapaEvent.Signed::new);
  }

  /** 反馈给客户服务部汇总: customer service takes it for the executive. */
  public void collect(Act act) {
    require(CapaStatus.COLLECTED);
    status = CapaStatus.COLLECTED;
    happen(act, CapaEvent.Collected::new);
  }

  /** 分管领导意见: approved, or sent back with an opinion, which begins a new three days. */
  public void review(boolean approved, String opinion, Act act) {
    act.require(actor -> actor.inChargeOf(department));
    var next = approved ? CapaStatus.APPROVED : CapaStatus.RETURNED;
    require(next);
    executiveOpinion = Text.opinion("opinion", opinion);
    status = next;
    reviewedBy = act.by();
    reviewedAt = act.at();
    var said = executiveOpinion;
    happen(act, s -> approved ? new CapaEvent.Approved(s, said) : new CapaEvent.Returned(s, said));
  }

  /** Follows the measures up; ineffective ones stay open. */
  public void verify(boolean effective, String note, Act act) {
    var next = effective ? CapaStatus.VERIFIED : CapaStatus.APPROVED;
    require(next);
    followUpNote = Text.optional("note", note, Text.OPINION);
    status = next;
    var said = followUpNote;
    happen(
        act, s -> effective ? new CapaEvent.Verified(s, said) : new CapaEvent.Ineffective(s, said));
  }

  /** The sheet went back before anything was handed in: nothing is owed any more. */
  public void cancelIfOwed() {
    if (status.successors().contains(CapaStatus.CANCELLED)) {
      status = CapaStatus.CANCELLED;
    }
  }

  private void require(CapaStatus next) {
    if (!status.successors().contains(next)) {
      throw new RuleViolation(CapaRule.ILLEGAL_TRANSITION, status, lastBy, lastAt);
    }
  }

  private void happen(Act act, Function<CapaEvent.Stamp, CapaEvent> event) {
    lastBy = act.by();
    lastAt = act.at();
    happened.add(
        event.apply(new CapaEvent.Stamp(complaint, dispatch, department, act.by(), act.at())));
  }

  /** What has happened since it was loaded; the boundary tells it to the later features. */
  public List<CapaEvent> happened() {
    var events = List.copyOf(happened);
    happened.clear();
    return events;
  }

  public UUID id() {
    return id;
  }

  public ComplaintNumber complaint() {
    return complaint;
  }

  public UUID dispatch() {
    return dispatch;
  }

  public DepartmentCode department() {
    return department;
  }

  public CapaStatus status() {
    return status;
  }

  /** What was written; empty while owed. */
  public Optional<Measures> measures() {
    return Optional.ofNullable(measures);
  }

  /** 责任部门经理签字. */
  public Optional<Signoff> signoff() {
    return Optional.ofNullable(signoff);
  }

  /** 分管领导意见. */
  public Optional<String> executiveOpinion() {
    return Optional.ofNullable(executiveOpinion);
  }

  public Optional<String> reviewedBy() {
    return Optional.ofNullable(reviewedBy);
  }

  public Optional<Instant> reviewedAt() {
    return Optional.ofNullable(reviewedAt);
  }

  /** What the follow-up found. */
  public Optional<String> followUpNote() {
    return Optional.ofNullable(followUpNote);
  }
}
