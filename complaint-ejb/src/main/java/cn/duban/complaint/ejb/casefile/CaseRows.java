package cn.duban.complaint.ejb.casefile;

import static java.util.stream.Collectors.groupingBy;

import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Duties;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.supervision.Light;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Turns the cases of one page into lines: what is owed and who has a sheet is read for all. */
record CaseRows(
    Actor actor, Instant now, Map<String, List<DueRow>> owed, Map<String, List<SheetRow>> sheets) {
  private static final int EXCERPT = 120;

  /** The lines of these cases, in their order. */
  static List<CaseRow> of(List<Complaint> cases, CaseQueries queries, Actor actor, Instant now) {
    if (cases.isEmpty()) {
      return List.of();
    }
    var numbers = cases.stream().map(Complaint::number).toList();
    var rows = new CaseRows(actor, now, owed(queries, numbers, actor), sheets(queries, numbers));
    return cases.stream().map(rows::row).toList();
  }

  private static Map<String, List<DueRow>> owed(
      CaseQueries queries, List<ComplaintNumber> numbers, Actor actor) {
    return queries.owedFor(numbers).stream()
        .filter(debt -> debt.isVisibleTo(actor))
        .collect(groupingBy(debt -> debt.complaint().value()));
  }

  private static Map<String, List<SheetRow>> sheets(
      CaseQueries queries, List<ComplaintNumber> numbers) {
    return queries.sheetsOf(numbers).stream().collect(groupingBy(SheetRow::complaint));
  }

  private CaseRow row(Complaint complaint) {
    var page = complaint.page();
    var number = complaint.number();
    var debts = owed.getOrDefault(number.value(), List.of());
    var first = debts.stream().findFirst();
    var held = sheets.getOrDefault(number.value(), List.of());
    var holders = held.stream().map(SheetRow::department).toList();
    return new CaseRow(
        number,
        complaint.status(),
        complaint.round(),
        page.kind(),
        page.complaintClass(),
        page.channel(),
        page.severity(),
        CaseViews.customer(page.customer(), !seesCustomer(holders, actor)),
        page.category().value(),
        page.area().orElse(null),
        excerpt(page.words()),
        page.registeredAt(),
        page.registeredBy(),
        departments(held, complaint.round()),
        debts.stream().map(debt -> debt.light(now)).min(Light::compareTo).orElse(Light.GREEN),
        first.map(DueRow::type).orElse(null),
        first.map(DueRow::dueAt).orElse(null));
  }

  private List<DepartmentCode> departments(List<SheetRow> held, int round) {
    return held.stream()
        .filter(sheet -> sheet.round() == round)
        .map(SheetRow::department)
        .filter(actor::sees)
        .distinct()
        .toList();
  }

  /**
   * Customer service, and the department that handles it, need to call (requirements §1).
   *
   * @param holders the departments with a sheet of the case that they did not send back
   */
  static boolean seesCustomer(Collection<DepartmentCode> holders, Actor actor) {
    return actor.inAnyCapacity(
        self ->
            self.hasAny(Role.CLERK, Role.CS_MANAGER)
                || holders.stream().anyMatch(holder -> Duties.handling(holder).test(self)));
  }

  private static String excerpt(String words) {
    int characters = words.codePointCount(0, words.length());
    return characters <= EXCERPT
        ? words
        : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
