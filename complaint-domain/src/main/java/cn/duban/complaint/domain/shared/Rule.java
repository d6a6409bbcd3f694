package cn.duban.complaint.domain.shared;

/**
 * One rule that a person can break. Implemented by an enum per feature ({@code ComplaintRule}); its
 * text stands in the bundles under {@code <Enum>.<CONSTANT>}.
 */
public interface Rule {
  /** The constant's name, the second half of the message key. */
  String name();

  /** How the breach is answered. */
  Breach breach();

  /** The key of its text: {@code ComplaintRule.ILLEGAL_TRANSITION}. */
  default String key() {
    return getClass().getSimpleName() + "." + name();
  }

  /** The kinds of breach; each is one HTTP status and one way of showing it in the portal. */
  enum Breach {
    /** What was sent is wrong in itself: say which field and what to do. */
    INVALID,
    /** Nobody is signed in, or the name and password do not match. */
    UNAUTHENTICATED,
    /** A fresh sign-in is wanted before this signature (requirements §2). */
    REAUTHENTICATE,
    /** The person may see it but not do this. */
    FORBIDDEN,
    /** It does not exist, or may not be seen by this person. */
    NOT_FOUND,
    /** The state does not allow it, or somebody else was first. */
    CONFLICT,
    /** What was sent is larger than the policy allows. */
    TOO_LARGE,
    /** Too many tries: wait. */
    TOO_MANY
  }
}
