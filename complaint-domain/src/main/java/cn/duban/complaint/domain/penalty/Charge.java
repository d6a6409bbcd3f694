package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.tariff.TariffRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice charges, under which rule, and from what it comes.
 *
 * @param rule the rule whose amounts apply
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
    @Nullable UUID origin,
    @Nullable UUID obligation,
    String facts) {}
