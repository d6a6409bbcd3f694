package cn.duban.complaint.ejb.casefile;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.capa.CapaRecord;
import cn.duban.complaint.domain.capa.CapaRecords;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Dispatch;
import cn.duban.complaint.domain.complaint.Handling;
import cn.duban.complaint.domain.complaint.Round;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.organization.Employees;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.supervision.Extensions;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.SupervisionOrders;
import cn.duban.complaint.ejb.complaint.CaseTimeline;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import cn.duban.complaint.ejb.security.CurrentActor;
import cn.duban.complaint.ejb.shared.Roles;
import cn.duban.complaint.ejb.supervision.ObligationView;
import cn.duban.complaint.ejb.supervision.SupervisionOrderView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a case to a person: all that he may see, nothing that he may not (requirements §1). */
@Stateless
@RolesAllowed({
  Roles.CLERK,
  Roles.CS_MANAGER,
  Roles.HANDLER,
  Roles.DEPT_MANAGER,
  Roles.GENERAL_AFFAIRS,
  Roles.EXECUTIVE,
  Roles.GENERAL_MANAGER,
  Roles.AUDITOR
})
public class CaseFiles {
  @Inject Complaints complaints;
  @Inject CapaRecords capaRecords;
  @Inject Obligations obligations;
  @Inject Extensions extensions;
  @Inject SupervisionOrders orders;
  @Inject AuditTrail trail;
  @Inject Employees employees;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /**
   * The case as this person may see it.
   *
   * @throws RuleViolation {@link ComplaintRule#NO_SUCH_COMPLAINT} also if he may not see it at all
   */
  public CaseFile get(ComplaintNumber number) {
    var actor = current.get();
    var complaint = visible(number, actor);
    Predicate<Optional<DepartmentCode>> shown =
        department -> department.isEmpty() || actor.sees(department.get());
    return file(complaint, actor, shown);
  }

  private Complaint visible(ComplaintNumber number, Actor actor) {
    return complaints
        .find(number)
        .filter(complaint -> complaint.isVisibleTo(actor))
        .orElseThrow(() -> new RuleViolation(ComplaintRule.NO_SUCH_COMPLAINT, number.value()));
  }

  private CaseFile file(
      Complaint complaint, Actor actor, Predicate<Optional<DepartmentCode>> shown) {
    var number = complaint.number();
    var page = complaint.page();
    var steps = new NextSteps(complaint, actor, this::managerBlamed);
    var everythingOwed = obligations.of(number);
    var owed = views(everythingOwed);
    var orderable = steps.orderable(everythingOwed);
    var latest = complaint.rounds().get(complaint.rounds().size() - 1);
    return new CaseFile(
        number,
        ComplaintRegistration.FORM,
        complaint.status(),
        complaint.round(),
        page.kind(),
        page.complaintClass(),
        page.channel(),
        page.channelOther().orElse(null),
        page.severity(),
        CaseViews.customer(page.customer(), !CaseLists.seesCustomer(complaint, actor)),
        page.category().value(),
        page.area().orElse(null),
        page.words(),
        page.replyDue().orElse(null),
        page.service().map(CaseViews::service).orElse(null),
        page.incident().orElse(null),
        complaint.registeredIn(),
        page.registeredAt(),
        page.registeredBy(),
        complaint.signoff().map(CaseViews::signoff).orElse(null),
        complaint.rounds().stream().map(CaseViews::round).toList(),
        dispatches(complaint, steps, shown, everythingOwed),
        owed.stream().filter(each -> shown.test(concerned(each))).toList(),
        each(complaint, Round::callbacks).map(CaseViews::callback).toList(),
        latest.direction().map(CaseViews::statement).orElse(null),
        latest.reply().map(CaseViews::statement).orElse(null),
        complaint.referral().map(CaseViews::statement).orElse(null),
        complaint.decision().map(CaseViews::statement).orElse(null),
        each(complaint, Round::urges)
            .filter(urge -> shown.test(Optional.of(urge.department())))
            .map(CaseViews::urge)
            .toList(),
        orders(number, owed, actor),
        orderable,
        timeline(number, shown),
        steps.onCase(!orderable.isEmpty()));
  }

  private List<CaseFile.DispatchView> dispatches(
      Complaint complaint,
      NextSteps steps,
      Predicate<Optional<DepartmentCode>> shown,
      List<Obligation> owed) {
    Map<UUID, CapaRecord> capaOf =
        capaRecords.of(complaint.number()).stream()
            .collect(Collectors.toMap(CapaRecord::dispatch, Function.identity()));
    var later = LaterTimes.of(extensions.of(complaint.number()), owed, clock.instant());
    return complaint.dispatches().stream()
        .filter(sheet -> shown.test(Optional.of(sheet.department())))
        .map(
            sheet -> {
              var capa = capaOf.get(sheet.id());
              var actions = steps.onSheet(sheet, capa);
              actions.addAll(later.steps(sheet, steps.actor()));
              return CaseViews.dispatch(sheet, capa, later.latest(sheet), actions);
            })
        .toList();
  }

  private List<ObligationView> views(List<Obligation> owed) {
    return owed.stream().map(each -> ObligationView.of(each, clock)).toList();
  }

  private static Optional<DepartmentCode> concerned(ObligationView owed) {
    return Optional.ofNullable(owed.about() == null ? owed.department() : owed.about());
  }

  private List<SupervisionOrderView> orders(
      ComplaintNumber number, List<ObligationView> owed, Actor actor) {
    return orders.of(number).stream()
        .filter(order -> order.isVisibleTo(actor))
        .map(order -> SupervisionOrderView.of(order, owed, actor))
        .toList();
  }

  private List<CaseFile.TimelineEntry> timeline(
      ComplaintNumber number, Predicate<Optional<DepartmentCode>> shown) {
    return trail.of(CaseTimeline.subject(number)).stream()
        .filter(line -> shown.test(line.department().map(DepartmentCode::new)))
        .map(CaseFiles::timelineEntry)
        .toList();
  }

  private static CaseFile.TimelineEntry timelineEntry(AuditEntry line) {
    return new CaseFile.TimelineEntry(
        line.at(), line.by(), line.event(), line.department().orElse(null), line.detail());
  }

  private static <T> Stream<T> each(Complaint complaint, Function<Round, List<T>> part) {
    return complaint.rounds().stream().flatMap(round -> part.apply(round).stream());
  }

  private boolean managerBlamed(Dispatch sheet) {
    var blamed = sheet.handling().map(Handling::blamed).orElse("");
    return !blamed.isEmpty()
        && employees.inRole(sheet.department(), Role.DEPT_MANAGER).stream()
            .map(Employee::username)
            .anyMatch(blamed::equals);
  }
}
