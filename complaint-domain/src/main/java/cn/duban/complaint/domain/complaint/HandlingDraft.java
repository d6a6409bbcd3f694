package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a department writes down as its handling (4.2.2, 4.3.1).
 *
 * @param customerAccepts whether the opinion is acceptable to the customer; wanted if substantiated
 * @param penalty wanted if a complaint is substantiated, refused otherwise
 */
public record HandlingDraft(
    boolean substantiated,
    @Nullable String facts,
    @Nullable String opinion,
    @Nullable Boolean customerAccepts,
    @Nullable PenaltyOpinion penalty) {

  /** Refuses a handling that leaves out what 4.3.1 asks, or proposes what it does not know. */
  void requireComplete(ComplaintKind kind) {
    boolean penaltyExpected = substantiated && kind == ComplaintKind.COMPLAINT;
    if (penaltyExpected && penalty == null) {
      throw RuleViolation.of("penalty", ComplaintRule.PENALTY_OPINION_MISSING);
    }
    if (!penaltyExpected && penalty != null) {
      throw RuleViolation.of("penalty", ComplaintRule.PENALTY_OPINION_UNEXPECTED);
    }
    if (substantiated && customerAccepts == null) {
      throw RuleViolation.of("customerAccepts", ComplaintRule.ACCEPTANCE_MISSING);
    }
  }

  /** Refuses a fine for an event that has not happened yet (4.3.2). */
  public void requireHappenedBy(LocalDate today) {
    if (penalty instanceof PenaltyOpinion.Penalise fine && fine.eventDate().isAfter(today)) {
      throw RuleViolation.of("penalty.eventDate", ComplaintRule.IN_THE_FUTURE);
    }
  }
}
