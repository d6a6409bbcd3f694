package cn.duban.complaint.domain.supervision;

/** Where a proposal to repair a due time stands. */
public enum RepairStatus {
  /** Nobody has decided it. */
  PROPOSED,
  /** The due time is the proposed one. */
  APPROVED,
  /** The due time stands as it was. */
  REFUSED
}
