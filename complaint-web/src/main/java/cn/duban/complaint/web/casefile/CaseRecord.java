package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.casefile.CaseAction;
import cn.duban.complaint.ejb.casefile.CaseFile;
import cn.duban.complaint.ejb.supervision.SupervisionOrderView;
import cn.duban.complaint.web.shared.Messages;
import cn.duban.complaint.web.supervision.ObligationRecord;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A complaint as REST reads it (api.md, Complaints): the form, its sheets, what is owed, why. */
public record CaseRecord(
    ComplaintNumber number,
    String formCode,
    ComplaintStatus state,
    int round,
    ComplaintKind kind,
    ComplaintClass complaintClass,
    Channel channel,
    @Nullable String channelOther,
    Severity severity,
    CaseFile.CustomerView customer,
    String category,
    @Nullable String area,
    String content,
    @Nullable Instant replyDue,
    CaseFile.@Nullable ServiceView service,
    @Nullable String incident,
    DepartmentCode registeredIn,
    Instant registeredAt,
    String registeredBy,
    CaseFile.@Nullable SignoffView signoff,
    List<CaseFile.RoundView> rounds,
    List<CaseFile.DispatchView> dispatches,
    List<ObligationRecord> obligations,
    List<CaseFile.CallbackView> callbacks,
    CaseFile.@Nullable StatementView direction,
    CaseFile.@Nullable StatementView reply,
    CaseFile.@Nullable StatementView referral,
    CaseFile.@Nullable StatementView decision,
    List<CaseFile.UrgeView> urges,
    List<SupervisionOrderView> supervisionOrders,
    List<CaseFile.TimelineEntry> timeline,
    Set<CaseAction> actions) {

  /** The case in these words. */
  static CaseRecord of(CaseFile file, Messages messages) {
    return new CaseRecord(
        file.number(),
        file.formCode(),
        file.state(),
        file.round(),
        file.kind(),
        file.complaintClass(),
        file.channel(),
        file.channelOther(),
        file.severity(),
        file.customer(),
        file.category(),
        file.area(),
        file.content(),
        file.replyDue(),
        file.service(),
        file.incident(),
        file.registeredIn(),
        file.registeredAt(),
        file.registeredBy(),
        file.signoff(),
        file.rounds(),
        file.dispatches(),
        file.obligations().stream().map(owed -> ObligationRecord.of(owed, messages)).toList(),
        file.callbacks(),
        file.direction(),
        file.reply(),
        file.referral(),
        file.decision(),
        file.urges(),
        file.supervisionOrders(),
        file.timeline(),
        file.actions());
  }
}
