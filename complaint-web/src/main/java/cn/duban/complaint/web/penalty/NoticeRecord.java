package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.penalty.NoticeAction;
import cn.duban.complaint.ejb.penalty.NoticeView;
import cn.duban.complaint.web.calendar.ExplanationLine;
import cn.duban.complaint.web.shared.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R/G095-3 as REST reads it, its explanation in the reader's language. */
public record NoticeRecord(
    UUID id,
    @Nullable PenaltyNoticeNumber number,
    String formCode,
    PenaltyStatus state,
    TariffRule rule,
    String clause,
    @Nullable TariffRule analogousTo,
    DepartmentCode department,
    @Nullable String liablePerson,
    @Nullable ComplaintNumber complaint,
    @Nullable UUID dispatch,
    @Nullable UUID obligation,
    @Nullable ObligationType obligationType,
    @Nullable UUID incident,
    @Nullable UUID informationNotice,
    String facts,
    List<NoticeView.Line> lines,
    Money amount,
    boolean open,
    List<ExplanationLine> explanation,
    String draftedBy,
    Instant draftedAt,
    NoticeView.@Nullable Signed confirmed,
    NoticeView.@Nullable Signed reviewed,
    NoticeView.@Nullable Signed executed,
    @Nullable String sentBackBecause,
    Set<NoticeAction> actions) {

  /** The notice in these words. */
  public static NoticeRecord of(NoticeView notice, Messages messages) {
    return new NoticeRecord(
        notice.id(),
        notice.number(),
        PenaltyNoticeNumber.FORM,
        notice.state(),
        notice.rule(),
        notice.clause(),
        notice.analogousTo(),
        notice.department(),
        notice.liablePerson(),
        notice.complaint(),
        notice.dispatch(),
        notice.obligation(),
        notice.obligationType(),
        notice.incident(),
        notice.informationNotice(),
        notice.facts(),
        notice.lines(),
        notice.amount(),
        notice.open(),
        ExplanationLine.of(notice.explanation(), messages),
        notice.draftedBy(),
        notice.draftedAt(),
        notice.confirmed(),
        notice.reviewed(),
        notice.executed(),
        notice.sentBackBecause(),
        notice.actions());
  }
}
