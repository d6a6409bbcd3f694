package cn.duban.complaint.domain.complaint;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands (4.2); each state knows what may follow it. */
public enum ComplaintStatus {
  /** 待签发: R/G095-1 is filled and numbered. */
  REGISTERED,
  /** 处理中: at least one department has it. */
  DISPATCHED,
  /** 待回访: the result is ready for the customer. */
  HANDLED,
  /** 待领导批示: still dissatisfied after round 2 (4.2.3). */
  ESCALATED,
  /** 待按批示答复: the executive has said what the customer is to be told. */
  DIRECTED,
  /** 办结: 最终确认投诉处理完毕. */
  CLOSED,
  /** 公司协调: liability cannot be determined (4.3.3), or especially serious (4.3.2). */
  REFERRED,
  /** 作废: registered by mistake; keeps its number. */
  VOIDED;

  Set<ComplaintStatus> successors() {
    return switch (this) {
      case REGISTERED -> EnumSet.of(DISPATCHED, REFERRED, VOIDED);
      case DISPATCHED -> EnumSet.of(HANDLED, REFERRED, VOIDED);
      case HANDLED -> EnumSet.of(CLOSED, DISPATCHED, ESCALATED, REFERRED);
      case ESCALATED -> EnumSet.of(DIRECTED);
      case DIRECTED -> EnumSet.of(CLOSED);
      case REFERRED -> EnumSet.of(DISPATCHED, CLOSED);
      case CLOSED -> EnumSet.of(DISPATCHED); // reopened, once
      case VOIDED -> EnumSet.noneOf(ComplaintStatus.class);
    };
  }

  /** Whether the case has come to its end. */
  public boolean isFinal() {
    return this == CLOSED || this == VOIDED;
  }
}
