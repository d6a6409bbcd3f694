package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.capa.CapaStatus;
import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.complaint.DispatchStatus;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.supervision.ExtensionView;
import cn.duban.complaint.ejb.supervision.ObligationView;
import cn.duban.complaint.ejb.supervision.SupervisionOrderView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole case as one person may see it: the form, its rounds, what is owed, what happened.
 *
 * @param orderable the departments to which this person can issue a supervision order now
 */
public record CaseFile(
    ComplaintNumber number,
    String formCode,
    ComplaintStatus state,
    int round,
    ComplaintKind kind,
    ComplaintClass complaintClass,
    Channel channel,
    @Nullable String channelOther,
    Severity severity,
    CustomerView customer,
    String category,
    @Nullable String area,
    String content,
    @Nullable Instant replyDue,
    @Nullable ServiceView service,
    @Nullable String incident,
    DepartmentCode registeredIn,
    Instant registeredAt,
    String registeredBy,
    @Nullable SignoffView signoff,
    List<RoundView> rounds,
    List<DispatchView> dispatches,
    List<ObligationView> obligations,
    List<CallbackView> callbacks,
    @Nullable StatementView direction,
    @Nullable StatementView reply,
    @Nullable StatementView referral,
    @Nullable StatementView decision,
    List<UrgeView> urges,
    List<SupervisionOrderView> supervisionOrders,
    List<DepartmentCode> orderable,
    List<TimelineEntry> timeline,
    Set<CaseAction> actions) {

  /** The customer, masked for eyes that need not call (requirements §1). */
  public record CustomerView(
      @Nullable String name,
      @Nullable String phone,
      @Nullable String address,
      @Nullable String accountNumber,
      boolean masked) {}

  /** The service complained of. */
  public record ServiceView(String commitment, Instant acceptedAt, @Nullable Instant completedAt) {}

  /** A signature: "C 代 A" where somebody signed as a deputy. */
  public record SignoffView(
      String by, @Nullable String onBehalfOf, Instant at, String contentHash) {}

  /** Words on the record. */
  public record StatementView(String text, String by, Instant at) {}

  /** One page of the form. */
  public record RoundView(
      int number,
      String note,
      String openedBy,
      Instant openedAt,
      @Nullable StatementView direction,
      @Nullable StatementView reply) {}

  /** One sheet, with its handling, its R/G095-2 and the latest request for a later time. */
  public record DispatchView(
      UUID id,
      int round,
      DepartmentCode department,
      @Nullable String receiver,
      DispatchStatus state,
      Instant deliveredAt,
      String deliveredBy,
      @Nullable Instant replyDue,
      @Nullable StatementView returned,
      @Nullable StatementView waived,
      @Nullable HandlingView handling,
      @Nullable CapaView capa,
      @Nullable ExtensionView extension,
      Set<DispatchAction> actions) {}

  /** What the department found and did. */
  public record HandlingView(
      boolean substantiated,
      String facts,
      String opinion,
      @Nullable Boolean customerAccepts,
      @Nullable PenaltyView penalty,
      @Nullable ConsentView consent,
      String draftedBy,
      Instant draftedAt,
      @Nullable String signedBy,
      @Nullable String onBehalfOf,
      @Nullable Instant signedAt) {}

  /** Whom the department would penalise; exactly one of rule, none and company is given. */
  public record PenaltyView(
      @Nullable TariffRule rule,
      @Nullable String liablePerson,
      @Nullable LocalDate eventDate,
      @Nullable String none,
      @Nullable String company) {}

  /** The executive's word. */
  public record ConsentView(boolean approved, String opinion, String by, Instant at) {}

  /** R/G095-2. */
  public record CapaView(
      CapaStatus state,
      @Nullable String problem,
      @Nullable String cause,
      @Nullable String measures,
      @Nullable String owner,
      @Nullable LocalDate measuresDue,
      @Nullable String signedBy,
      @Nullable Instant signedAt,
      @Nullable String executiveOpinion,
      @Nullable String reviewedBy,
      @Nullable Instant reviewedAt,
      @Nullable String followUpNote) {}

  /** One call to the customer. */
  public record CallbackView(
      UUID id, int round, CallbackResult result, String note, String by, Instant at) {}

  /** One urging. */
  public record UrgeView(
      UUID id, int round, DepartmentCode department, String text, String by, Instant at) {}

  /** One line of what happened; its text stands in the bundles under {@code CaseEvent.<event>}. */
  public record TimelineEntry(
      Instant at, String by, String event, @Nullable String department, String detail) {}
}
