package cn.duban.complaint.domain.security;

import cn.duban.complaint.domain.shared.Rule;

/** Why somebody is not let in, or may not do it. */
public enum SecurityRule implements Rule {
  /** Name and password do not match; it is not told which. */
  BAD_CREDENTIALS(Breach.UNAUTHENTICATED),
  /** Nobody is signed in, or the token is unknown, revoked or expired. */
  NOT_SIGNED_IN(Breach.UNAUTHENTICATED),
  /** Too many failures; argument: the minutes of the lock. */
  LOCKED(Breach.TOO_MANY),
  /** This signature wants the password again; argument: the minutes that a sign-in is fresh. */
  REAUTHENTICATE(Breach.REAUTHENTICATE),
  /** The token is not meant for this; argument: the scope that is wanted. */
  OUT_OF_SCOPE(Breach.FORBIDDEN),
  /** The role does not allow it. */
  NOT_ALLOWED(Breach.FORBIDDEN),
  /** The password was given by somebody else and must be changed first. */
  PASSWORD_MUST_CHANGE(Breach.FORBIDDEN),
  /** There is no such integration token. */
  UNKNOWN_TOKEN(Breach.NOT_FOUND);

  private final Breach breach;

  SecurityRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
