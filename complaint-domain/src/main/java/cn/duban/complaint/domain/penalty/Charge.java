package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.tariff.TariffRule;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice charges, under which rule, and from what it comes.
 *
 * @param rule the rule that is broken
 * @param analogousTo with {@link TariffRule#BY_ANALOGY}, the rule it follows (4.3.3)
 * @param liablePerson a user name or just a name; the department pays
 * @param origin the dispatch whose handling proposed it, the incident, or the information notice
 * @param obligation the obligation whose overdue days it counts
 */
public record Charge(
    TariffRule rule,
    @Nullable TariffRule analogousTo,
    DepartmentCode department,
    @Nullable String liablePerson,
    @Nullable ComplaintNumber complaint,
    @Nullable Origin origin,
    @Nullable LateObligation obligation,
    String facts) {

  /** A fine that comes from a record: a sheet, an incident, a piece of information. */
  public static Charge from(
      Origin origin, TariffRule rule, DepartmentCode department, String facts) {
    return new Charge(rule, null, department, null, null, origin, null, facts);
  }

  /** A fine for the overdue days of an obligation; what was late is said by its type. */
  public static Charge forDelay(
      LateObligation obligation, DepartmentCode department, @Nullable ComplaintNumber complaint) {
    return new Charge(obligation.rule(), null, department, null, complaint, null, obligation, "");
  }

  /** The same fine, naming the complaint behind it. */
  public Charge about(ComplaintNumber number) {
    return new Charge(
        rule, analogousTo, department, liablePerson, number, origin, obligation, facts);
  }

  /** The same fine, naming the person liable. */
  public Charge by(@Nullable String person) {
    return new Charge(rule, analogousTo, department, person, complaint, origin, obligation, facts);
  }

  /** The rule whose amounts apply: by analogy, those of the rule it follows (4.3.3). */
  public TariffRule priced() {
    return analogousTo == null ? rule : analogousTo;
  }
}
