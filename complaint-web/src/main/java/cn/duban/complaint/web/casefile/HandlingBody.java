package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.HandlingDraft;
import cn.duban.complaint.domain.complaint.PenaltyOpinion;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code …/handling} takes (4.3.1). */
public record HandlingBody(
    @Nullable Boolean substantiated,
    @Nullable String facts,
    @Nullable String opinion,
    @Nullable Boolean customerAccepts,
    @Nullable PenaltyBody penalty) {

  /** A rule with the liable person, or why none, or why the company. */
  public record PenaltyBody(
      @Nullable TariffRule rule,
      @Nullable String liablePerson,
      @Nullable LocalDate eventDate,
      @Nullable String none,
      @Nullable String company) {

    PenaltyOpinion toOpinion() {
      if (Stream.of(rule != null, none != null, company != null).filter(said -> said).count()
          != 1) {
        throw RuleViolation.of("penalty", ComplaintRule.PENALTY_OPINION_AMBIGUOUS);
      }
      if (none != null) {
        return new PenaltyOpinion.NoPenalty(none);
      }
      if (company != null) {
        return new PenaltyOpinion.EspeciallySerious(company);
      }
      return new PenaltyOpinion.Penalise(
          Words.required("penalty.rule", rule),
          liablePerson,
          Words.required("penalty.eventDate", eventDate));
    }
  }

  HandlingDraft toDraft() {
    return new HandlingDraft(
        Words.required("substantiated", substantiated),
        facts,
        opinion,
        customerAccepts,
        penalty == null ? null : penalty.toOpinion());
  }
}
