package cn.duban.complaint.domain.attachment;

import cn.duban.complaint.domain.shared.Rule;

/** What can be refused about an attachment. */
public enum AttachmentRule implements Rule {
  /** It does not exist, or belongs to a record that may not be seen. */
  NO_SUCH_ATTACHMENT(Breach.NOT_FOUND),
  /** No file came. */
  NO_FILE(Breach.INVALID),
  /** A file of no bytes. Argument: its name. */
  EMPTY(Breach.INVALID),
  /** Larger than the policy allows. Arguments: its name, the largest size in KiB. */
  TOO_LARGE(Breach.TOO_LARGE),
  /** Its content is of a type that is not kept. Arguments: its name, what was found. */
  TYPE_REFUSED(Breach.INVALID),
  /** A document that carries a program. Argument: its name. */
  MACROS_REFUSED(Breach.INVALID),
  /** Its name ends like a type that is not kept. Arguments: its name, the ending. */
  ENDING_REFUSED(Breach.INVALID),
  /** So many files stand on the record already. Argument: how many there can be. */
  TOO_MANY(Breach.CONFLICT);

  private final Breach breach;

  AttachmentRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
