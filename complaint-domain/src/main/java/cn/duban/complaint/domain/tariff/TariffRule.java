package cn.duban.complaint.domain.tariff;

import java.util.Arrays;
import java.util.Optional;

/** The penalty provisions, one per sentence of 4.3.2 that names a deduction. */
public enum TariffRule {
  /** A breach of service conduct; the liable person's department pays. */
  SERVICE_CONDUCT("4.3.2 a", Per.EVENT),
  /** Each day beyond a promised service time; the responsible department pays. */
  SERVICE_TIME_LIMIT("4.3.2 b", Per.OVERDUE_DAY),
  /** Information published late, incomplete or misjudged; the publisher pays. */
  INFO_PUBLISH("4.3.2 c", Per.EVENT),
  /** Information carried out late; the receiver pays. */
  INFO_EXECUTE("4.3.2 c", Per.EVENT),
  /** Each day beyond the time of a work order or a complaint's step. */
  WORK_ORDER("4.3.2 d", Per.OVERDUE_DAY),
  /** A system fault by human cause, or again after an improvement was not carried out. */
  SYSTEM_FAULT("4.3.2 e", Per.EVENT),
  /** Customer service was not told of a system fault within ten minutes. */
  SYSTEM_UNREPORTED("4.3.2 e", Per.EVENT),
  /** The set-top-box vendor, by its contract; the amount is entered by hand. */
  VENDOR_STB("4.3.2 b", Per.CONTRACT),
  /** What the provisions do not name, by analogy with the one that comes nearest. */
  BY_ANALOGY("4.3.3", Per.ANALOGY);

  private enum Per {
    EVENT,
    OVERDUE_DAY,
    CONTRACT,
    ANALOGY
  }

  private final String clause;
  private final Per per;

  TariffRule(String clause, Per per) {
    this.clause = clause;
    this.per = per;
  }

  /** The rule of this name. */
  public static Optional<TariffRule> find(String name) {
    return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
  }

  /** Where it stands in the regulation: {@code 4.3.2 a}. */
  public String clause() {
    return clause;
  }

  /** Whether each overdue day costs its own amount. */
  public boolean perDay() {
    return per == Per.OVERDUE_DAY;
  }

  /** Whether the tariff has an amount for it; if not, a contract or another rule has. */
  public boolean hasAmount() {
    return per == Per.EVENT || per == Per.OVERDUE_DAY;
  }
}
