package cn.duban.complaint.ejb.casefile;

/**
 * What waits for somebody without a due time: no clock of the regulation runs, and yet nothing goes
 * on until this person moves.
 */
public enum WaitingKind {
  /** Taken over from another ledger, waits for the signature of the customer service manager. */
  SIGN,
  /** Signed, and no department has it (4.2.1). */
  DISPATCH,
  /** A department sent its sheet back: dispatch again, or do without, with a reason. */
  DISPATCH_AGAIN,
  /** Reopened, and no department has it. */
  DISPATCH_REOPENED,
  /** R/G095-2 was handed in, customer service collects it for the executive (4.2.2). */
  COLLECT_CAPA,
  /** The day has come by which approved measures were to be carried out. */
  VERIFY_CAPA,
  /** A department asks for a later time for its answer: grant or refuse (延期). */
  DECIDE_EXTENSION,
  /** Another due time is proposed: approve or refuse (requirements §3). */
  DECIDE_REPAIR,
  /** A handling waits for a signature that the department's own manager may not give. */
  SIGN_HANDLING,
  /** R/G095-2 waits for such a signature. */
  SIGN_CAPA,
  /** The company decides (4.3.2, 4.3.3). */
  DECIDE,
  /** An approved penalty notice is executed (4.3.5). */
  EXECUTE_NOTICE
}
