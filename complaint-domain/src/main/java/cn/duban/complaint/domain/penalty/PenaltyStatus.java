package cn.duban.complaint.domain.penalty;

import java.util.EnumSet;
import java.util.Set;

/** Where R/G095-3 stands (4.2.4, 4.3.5). */
public enum PenaltyStatus {
  /** Drafted from an opinion, from overdue days, or by hand. */
  DRAFT,
  /** Customer service confirms it: it has its number. */
  CONFIRMED,
  /** General affairs has reviewed and approved it. */
  APPROVED,
  /** Delivered to the department and charged in the month's settlement. */
  EXECUTED,
  /** Withdrawn, or an appeal was granted before execution. */
  VOIDED;

  Set<PenaltyStatus> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(CONFIRMED, VOIDED);
      case CONFIRMED -> EnumSet.of(APPROVED, DRAFT, VOIDED);
      case APPROVED -> EnumSet.of(EXECUTED, VOIDED);
      case EXECUTED, VOIDED -> EnumSet.noneOf(PenaltyStatus.class);
    };
  }
}
