package cn.duban.complaint.domain.notification;

/** What a message is about; an administrator chooses by it what a webhook takes. */
public enum MessageKind {
  /** A sheet has come to the department (4.2.2). */
  DISPATCHED,
  /** A department has returned its sheet. */
  RETURNED,
  /** Customer service urges. */
  URGED,
  /** The customer does not accept: the executive's consent is asked (4.3.1). */
  CONSENT_ASKED,
  /** A case waits for the executive's direction (4.2.3). */
  ESCALATED,
  /** R/G095-2 was sent back. */
  CAPA_RETURNED,
  /** R/G095-3 was executed and delivered (4.3.5). */
  NOTICE_EXECUTED,
  /** R/G095-3 was sent back to customer service. */
  NOTICE_SENT_BACK,
  /** An appeal waits for an opinion (4.3.6). */
  APPEAL_AWAITED,
  /** An appeal was granted. */
  APPEAL_GRANTED,
  /** An appeal was refused. */
  APPEAL_REFUSED,
  /** Something one owes is due or overdue. */
  REMINDER,
  /** Something that others owe is overdue. */
  ESCALATION,
  /** Several things at once. */
  DIGEST,
  /** A supervision order was issued (督办单). */
  SUPERVISION_ORDER
}
