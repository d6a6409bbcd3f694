package cn.duban.complaint.domain.capa;

import java.util.EnumSet;
import java.util.Set;

/** Where R/G095-2 stands. */
public enum CapaStatus {
  /** Owed by the department. */
  DUE,
  /** Written, not signed. */
  DRAFT,
  /** Signed by the department's manager: handed in. */
  SIGNED,
  /** Collected by customer service for the executive. */
  COLLECTED,
  /** Sent back by the executive with an opinion: owed again. */
  RETURNED,
  /** Approved; the measures are under way. */
  APPROVED,
  /** The measures were followed up and found effective. */
  VERIFIED,
  /** The sheet was returned as not theirs, or the case ended: nothing is owed. */
  CANCELLED;

  Set<CapaStatus> successors() {
    return switch (this) {
      case DUE, RETURNED -> EnumSet.of(DRAFT, CANCELLED);
      case DRAFT -> EnumSet.of(DRAFT, SIGNED, CANCELLED);
      case SIGNED -> EnumSet.of(COLLECTED);
      case COLLECTED -> EnumSet.of(APPROVED, RETURNED);
      case APPROVED -> EnumSet.of(APPROVED, VERIFIED);
      case VERIFIED, CANCELLED -> EnumSet.noneOf(CapaStatus.class);
    };
  }
}
