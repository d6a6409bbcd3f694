package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.Rule;

/** What can be wrong with departments, people and deputies. */
public enum OrganizationRule implements Rule {
  /** A department code is two capital letters; argument: what came. */
  BAD_DEPARTMENT_CODE(Breach.INVALID),
  /** The department exists already; argument: its code. */
  DUPLICATE_DEPARTMENT(Breach.CONFLICT),
  /** There is no such department; argument: the code. */
  UNKNOWN_DEPARTMENT(Breach.INVALID),
  /** A user name is 2 to 50 small letters, digits, dots and hyphens, a letter first. */
  BAD_USERNAME(Breach.INVALID),
  /** The user name is taken; argument: the name. */
  DUPLICATE_USER(Breach.CONFLICT),
  /** There is no such person; argument: the user name. */
  UNKNOWN_PERSON(Breach.INVALID),
  /** A person has at least one role. */
  NO_ROLE(Breach.INVALID),
  /** Auditor and administrator have no other role and take no part in the business. */
  ROLE_STANDS_ALONE(Breach.INVALID),
  /** Only an executive is in charge of departments. */
  NOT_AN_EXECUTIVE(Breach.INVALID),
  /** Not an e-mail address; argument: what came. */
  BAD_EMAIL(Breach.INVALID),
  /** The password is too easy; argument: the smallest number of characters. */
  WEAK_PASSWORD(Breach.INVALID),
  /** Nobody ends his own access. */
  OWN_ACCESS(Breach.CONFLICT),
  /** Nobody is his own deputy. */
  OWN_DEPUTY(Breach.INVALID),
  /** Auditors and administrators have no deputies and are none; argument: the user name. */
  CONTROLLER_HAS_NO_DEPUTY(Breach.INVALID),
  /** There is no such department, person or deputy to read or change. */
  NO_SUCH_RECORD(Breach.NOT_FOUND),
  /** The last day is before the first. */
  PERIOD_BACKWARDS(Breach.INVALID),
  /** The person has a deputy in this period already; argument: the deputy. */
  DEPUTY_OVERLAPS(Breach.CONFLICT),
  /** The chain of deputies would lead back to the person; argument: the person. */
  DEPUTY_LOOP(Breach.CONFLICT),
  /** Only for oneself; the administrator for anybody. */
  DEPUTY_OF_OTHERS(Breach.FORBIDDEN);

  private final Breach breach;

  OrganizationRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
