package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.calendar.Explanation;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.AccrualLine;
import cn.duban.complaint.domain.penalty.LateObligation;
import cn.duban.complaint.domain.penalty.OriginKind;
import cn.duban.complaint.domain.penalty.PenaltyNotice;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.penalty.PenaltyStatus;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.domain.shared.Signoff;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * R/G095-3 as screens, REST and the paper form show it to one person.
 *
 * @param obligation whose overdue days it counts
 * @param incident the system fault it comes from
 * @param amount the sum of the lines
 * @param open whether the obligation behind it is open, so that it grows
 * @param explanation the days behind the amount
 * @param actions what this person may do with it now
 */
public record NoticeView(
    UUID id,
    @Nullable PenaltyNoticeNumber number,
    PenaltyStatus state,
    TariffRule rule,
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
    List<Line> lines,
    Money amount,
    boolean open,
    Explanation explanation,
    String draftedBy,
    Instant draftedAt,
    @Nullable Signed confirmed,
    @Nullable Signed reviewed,
    @Nullable Signed executed,
    @Nullable String sentBackBecause,
    Set<NoticeAction> actions) {

  /** One date and what it costs. */
  public record Line(LocalDate date, Money amount) {
    static Line of(AccrualLine line) {
      return new Line(line.date(), line.amount());
    }
  }

  /** A signature under the form with its words; {@code onBehalfOf} for a deputy ("C 代 A"). */
  public record Signed(
      String by, @Nullable String onBehalfOf, Instant at, String opinion, String contentHash) {
    static Signed of(Signoff signoff, String opinion) {
      return new Signed(
          signoff.by(),
          signoff.onBehalfOf().orElse(null),
          signoff.at(),
          opinion,
          signoff.contentHash());
    }
  }

  /** The clause that is applied. */
  public String clause() {
    return rule.clause();
  }

  static NoticeView of(PenaltyNotice notice, Actor reader) {
    var late = notice.obligation();
    return new NoticeView(
        notice.id(),
        notice.number().orElse(null),
        notice.status(),
        notice.rule(),
        notice.analogousTo().orElse(null),
        notice.department(),
        notice.liablePerson().orElse(null),
        notice.complaint().orElse(null),
        origin(notice, OriginKind.DISPATCH),
        late.map(LateObligation::id).orElse(null),
        late.map(LateObligation::type).orElse(null),
        origin(notice, OriginKind.INCIDENT),
        origin(notice, OriginKind.INFORMATION_NOTICE),
        notice.facts(),
        notice.lines().stream().map(Line::of).toList(),
        notice.amount(),
        notice.growing(),
        notice.explanation(),
        notice.draftedBy(),
        notice.draftedAt(),
        notice.confirmed().map(signed -> Signed.of(signed, notice.confirmOpinion())).orElse(null),
        notice.reviewed().map(signed -> Signed.of(signed, notice.reviewOpinion())).orElse(null),
        notice.executed().map(signed -> Signed.of(signed, "")).orElse(null),
        notice.isSentBack() ? notice.reviewOpinion() : null,
        actions(notice, reader));
  }

  private static @Nullable UUID origin(PenaltyNotice notice, OriginKind kind) {
    return notice
        .origin()
        .filter(origin -> origin.kind() == kind)
        .map(origin -> origin.id())
        .orElse(null);
  }

  private static Set<NoticeAction> actions(PenaltyNotice notice, Actor reader) {
    var actions = EnumSet.noneOf(NoticeAction.class);
    switch (notice.status()) {
      case DRAFT -> {
        if (notice.mayBeConfirmedBy(reader)) {
          actions.add(notice.growing() ? NoticeAction.CUT_OFF : NoticeAction.CONFIRM);
          actions.add(NoticeAction.WITHDRAW);
        }
      }
      case CONFIRMED -> {
        if (notice.mayBeReviewedBy(reader)) {
          actions.add(NoticeAction.REVIEW);
        }
      }
      case APPROVED -> {
        if (PenaltyNotice.mayExecute(reader)) {
          actions.add(NoticeAction.EXECUTE);
        }
      }
      case EXECUTED, VOIDED -> {
        // nothing is left to do with it here
      }
    }
    return actions;
  }
}
