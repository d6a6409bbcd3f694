package cn.duban.complaint.ejb.casefile;

/** What somebody can do now about one sheet, the most urgent first. */
public enum DispatchAction {
  /** Take it. */
  ACKNOWLEDGE,
  /** Write the handling. */
  HANDLE,
  /** Sign the handling. */
  SIGN_HANDLING,
  /** Grant or refuse a later time for the answer. */
  DECIDE_EXTENSION,
  /** Consent to a handling that the customer does not accept. */
  CONSENT,
  /** Write R/G095-2. */
  WRITE_CAPA,
  /** Sign R/G095-2. */
  SIGN_CAPA,
  /** Collect R/G095-2. */
  COLLECT_CAPA,
  /** Review R/G095-2. */
  REVIEW_CAPA,
  /** Follow the measures up. */
  VERIFY_CAPA,
  /** Do without a further dispatch after a return. */
  WAIVE,
  /** Ask for a later time for the answer. */
  ASK_EXTENSION,
  /** Send it back as not ours. */
  RETURN,
  /** Give it to somebody else of the department. */
  REASSIGN
}
