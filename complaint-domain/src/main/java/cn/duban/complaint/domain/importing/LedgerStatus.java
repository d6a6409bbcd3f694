package cn.duban.complaint.domain.importing;

/** Where a case stands in the other ledger. */
public enum LedgerStatus {
  /** Not at its end: it waits here for the signature, and its clocks start with our first step. */
  OPEN,
  /** At its end. */
  CLOSED
}
