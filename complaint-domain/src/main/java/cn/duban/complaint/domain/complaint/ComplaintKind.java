package cn.duban.complaint.domain.complaint;

/** Whether the customer complains or proposes (表一: □投诉 □建议). */
public enum ComplaintKind {
  /** 投诉. */
  COMPLAINT,
  /** 建议: needs no corrective measures and no penalty. */
  SUGGESTION
}
