package cn.duban.complaint.domain.tariff;

import cn.duban.complaint.domain.shared.Rule;

/** What can be wrong with the tariff, the service commitments and their use. */
public enum TariffVersionRule implements Rule {
  /** The amount of this rule is in a contract or in another rule; argument: the rule. */
  NO_TARIFF_AMOUNT(Breach.INVALID),
  /** Nothing was in force on that date; arguments: the rule, the date. */
  NOT_YET_IN_FORCE(Breach.INVALID),
  /** Not an amount of 0.01 to 1,000,000.00 yuan; argument: what came. */
  NOT_AN_AMOUNT(Breach.INVALID),
  /** The rule does not count overdue days; argument: the rule. */
  NOT_PER_DAY(Breach.INVALID),
  /** A new version holds from today at the earliest; argument: today. */
  RETROACTIVE(Breach.INVALID),
  /** There is a version from that date already; arguments: the rule or code, the date. */
  SAME_DATE(Breach.CONFLICT),
  /**
   * A commitment's code is 2 to 40 capital letters, digits and underscores; argument: what came.
   */
  NOT_A_CODE(Breach.INVALID),
  /** A commitment's limit counts hours, calendar or working days, a year at most. */
  NOT_A_LIMIT(Breach.INVALID),
  /** The configuration knows no such setting of the tariff; argument: its name. */
  UNKNOWN_SETTING(Breach.INVALID),
  /** Before another amount is published, one sees what it would have changed. */
  NOT_PREVIEWED(Breach.CONFLICT),
  /** No rule has this name; argument: the name. */
  UNKNOWN_RULE(Breach.NOT_FOUND),
  /** There is no version from that date; arguments: the rule or code, the date. */
  NO_SUCH_VERSION(Breach.NOT_FOUND);

  private final Breach breach;

  TariffVersionRule(Breach breach) {
    this.breach = breach;
  }

  @Override
  public Breach breach() {
    return breach;
  }
}
