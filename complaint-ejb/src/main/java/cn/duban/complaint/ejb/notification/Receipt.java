package cn.duban.complaint.ejb.notification;

/**
 * How a try ended.
 *
 * @param reason what an administrator reads; empty when it was taken
 */
public record Receipt(Outcome outcome, String reason) {
  /** How it can end. */
  public enum Outcome {
    /** The other side has taken it. */
    TAKEN,
    /** The other side does not take this message. */
    REFUSED,
    /** The other side is not there: further messages would fare no better now. */
    UNREACHABLE
  }

  static final Receipt TAKEN = new Receipt(Outcome.TAKEN, "");

  static Receipt refused(String reason) {
    return new Receipt(Outcome.REFUSED, reason);
  }

  static Receipt unreachable(String reason) {
    return new Receipt(Outcome.UNREACHABLE, reason);
  }

  boolean taken() {
    return outcome == Outcome.TAKEN;
  }
}
