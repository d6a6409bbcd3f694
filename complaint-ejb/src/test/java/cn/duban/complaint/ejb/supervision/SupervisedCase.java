package cn.duban.complaint.ejb.supervision;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.capa.CapaRecord;
import cn.duban.complaint.domain.capa.CapaRecords;
import cn.duban.complaint.domain.capa.Measures;
import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.complaint.HandlingDraft;
import cn.duban.complaint.domain.complaint.Registration;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.Appointment;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Employee;
import cn.duban.complaint.domain.policy.Policies;
import cn.duban.complaint.domain.policy.PolicyKey;
import cn.duban.complaint.domain.policy.PolicySet;
import cn.duban.complaint.domain.policy.PolicyVersion;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.domain.supervision.SupervisionEvent;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.calendar.CalendarTables;
import cn.duban.complaint.ejb.capa.CapaTables;
import cn.duban.complaint.ejb.complaint.CaseTimeline;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.organization.Organizations;
import cn.duban.complaint.ejb.security.Pens;
import cn.duban.complaint.ejb.shared.Events;
import cn.duban.complaint.ejb.shared.NumberIssuers;
import cn.duban.complaint.ejb.shared.Observers;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.tariff.TariffTables;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * One case from its registration on, with the real observers that keep what is owed for it, on a
 * real database; only the container is missing. Steps are taken when the clock says so.
 */
public final class SupervisedCase {
  private final TestClock clock;
  private final Obligations obligations;
  private final CapaRecords records;
  private final Observers observers;
  private final Complaint complaint;
  private final EntityManager em;
  private PolicySet policies = PolicySet.DEFAULTS;

  private SupervisedCase(EntityManager em, Registration registration, TestClock clock) {
    this.em = em;
    this.clock = clock;
    this.obligations = SupervisionTables.on(em);
    this.records = CapaTables.on(em);
    var book = book(em);
    this.observers =
        Observers.of(
            keeping(em, book),
            services(em, book),
            measures(em, book),
            orders(book),
            lapsing(em),
            chronicle(em),
            CapaTables.openingOn(em, new PoliciesOfTheTest(), clock));
    this.complaint = Cases.registered(1, registration, "2026-11-20T10:00");
    ComplaintTables.complaintsOn(em).add(complaint);
    complaint.happened().forEach(observers::fire);
  }

  /** Registered on Friday, 2026-11-20, at ten. */
  static SupervisedCase registered(EntityManager em, Registration registration) {
    Cases.company(em);
    Stream.of(Cases.TECHNICAL_EXECUTIVE, Cases.SERVICE_EXECUTIVE)
        .forEach(actor -> Organizations.employeesOn(em).add(employee(actor)));
    return new SupervisedCase(em, registration, new TestClock("2026-11-20T10:00"));
  }

  /** The same, signed and dispatched at once. */
  public static SupervisedCase dispatched(
      EntityManager em, Registration registration, DepartmentCode... departments) {
    var supervised = registered(em, registration);
    supervised.signed().dispatched(departments);
    return supervised;
  }

  private static Employee employee(Actor actor) {
    var appointment =
        new Appointment(
            actor.username(),
            actor.username(),
            actor.department(),
            actor.roles(),
            actor.inCharge(),
            null);
    return Employee.appointed(appointment, actor.signedInAt());
  }

  private OrderObligations orders(ObligationBook book) {
    var owing = new OrderObligations();
    owing.book = book;
    return owing;
  }

  private ExtensionKeeping lapsing(EntityManager em) {
    var lapsing = new ExtensionKeeping();
    lapsing.extensions = SupervisionTables.extensionsOn(em);
    lapsing.obligations = obligations;
    lapsing.events = told();
    return lapsing;
  }

  private SupervisionChronicle chronicle(EntityManager em) {
    var chronicle = new SupervisionChronicle();
    chronicle.trail = AuditTrails.on(em);
    chronicle.clock = clock;
    return chronicle;
  }

  private Events<SupervisionEvent> told() {
    return new Events<SupervisionEvent>()
        .tell(SupervisionEvent.class, event -> observers().fire(event));
  }

  private Observers observers() {
    return observers;
  }

  /** The boundary of requests for a later time, in this person's hands. */
  public ReplyExtension extensionBy(Actor actor) {
    var extension = new ReplyExtension();
    extension.complaints = ComplaintTables.complaintsOn(em);
    extension.obligations = obligations;
    extension.extensions = SupervisionTables.extensionsOn(em);
    extension.calendar = CalendarTables.on(em);
    extension.events = told();
    extension.pen = Pens.of(fresh(actor), new PoliciesOfTheTest(), clock);
    extension.clock = clock;
    return extension;
  }

  /** The boundary of supervision orders, in this person's hands. */
  SupervisionOrdering orderingBy(Actor actor) {
    var ordering = new SupervisionOrdering();
    ordering.complaints = ComplaintTables.complaintsOn(em);
    ordering.obligations = obligations;
    ordering.orders = SupervisionTables.ordersOn(em);
    ordering.owing = orders(book(em));
    ordering.employees = Organizations.employeesOn(em);
    ordering.numbers = NumberIssuers.on(em);
    ordering.events = told();
    ordering.pen = Pens.of(actor, new PoliciesOfTheTest(), clock);
    ordering.clock = clock;
    return ordering;
  }

  /** What this person reads of the orders of the case. */
  SupervisionOrderFiles orderFilesOf(Actor actor) {
    var files = new SupervisionOrderFiles();
    files.complaints = ComplaintTables.complaintsOn(em);
    files.obligations = obligations;
    files.orders = SupervisionTables.ordersOn(em);
    files.current = Pens.requestOf(actor);
    files.clock = clock;
    return files;
  }

  /** This person, having given the password just now. */
  Actor fresh(Actor actor) {
    return new Actor(
        actor.username(),
        actor.department(),
        actor.roles(),
        actor.inCharge(),
        clock.instant(),
        actor.standsInFor());
  }

  /** A department asks for a later time. */
  public SupervisedCase asks(DepartmentCode department, String until) {
    extensionBy(Cases.handlerOf(department))
        .ask(number(), sheet(department), TestClock.at(until), "等待配件");
    return this;
  }

  /** The customer service manager decides. */
  public SupervisedCase decides(DepartmentCode department, boolean approved) {
    extensionBy(Cases.CS_MANAGER).decide(number(), sheet(department), approved, "已阅");
    return this;
  }

  public ComplaintNumber number() {
    return complaint.number();
  }

  /** What the timeline of the case says, oldest first. */
  List<AuditEntry> timeline() {
    return AuditTrails.on(em).of(CaseTimeline.subject(number()));
  }

  private ObligationBook book(EntityManager em) {
    var book = new ObligationBook();
    book.obligations = obligations;
    book.policies = new PoliciesOfTheTest();
    book.calendar = CalendarTables.on(em);
    book.clock = clock;
    return book;
  }

  private ObligationKeeping keeping(EntityManager em, ObligationBook book) {
    var keeping = new ObligationKeeping();
    keeping.book = book;
    keeping.obligations = obligations;
    keeping.complaints = ComplaintTables.complaintsOn(em);
    keeping.employees = Organizations.employeesOn(em);
    return keeping;
  }

  private ServiceObligations services(EntityManager em, ObligationBook book) {
    var services = new ServiceObligations();
    services.book = book;
    services.obligations = obligations;
    services.complaints = ComplaintTables.complaintsOn(em);
    services.commitments = TariffTables.commitmentsOn(em);
    services.clock = clock;
    return services;
  }

  private CapaObligations measures(EntityManager em, ObligationBook book) {
    var measures = new CapaObligations();
    measures.book = book;
    measures.records = records;
    measures.complaints = ComplaintTables.complaintsOn(em);
    return measures;
  }

  private final class PoliciesOfTheTest implements Policies {
    @Override
    public PolicySet on(LocalDate date) {
      return policies;
    }

    @Override
    public List<PolicyVersion> versions() {
      return List.of();
    }

    @Override
    public void add(PolicyVersion version) {
      throw new UnsupportedOperationException();
    }
  }

  SupervisedCase under(PolicyKey key, String value) {
    policies = policies.with(key, value);
    return this;
  }

  public SupervisedCase at(String time) {
    clock.set(time);
    return this;
  }

  private SupervisedCase tell(Actor actor, BiConsumer<Complaint, Act> step) {
    step.accept(complaint, new Act(actor, clock.instant()));
    complaint.happened().forEach(observers::fire);
    return this;
  }

  SupervisedCase signed() {
    return tell(Cases.CS_MANAGER, Complaint::sign);
  }

  SupervisedCase dispatched(DepartmentCode... departments) {
    return dispatched(Cases.to(departments));
  }

  SupervisedCase dispatched(List<Destination> to) {
    return tell(Cases.CLERK, (c, act) -> c.dispatch(to, true, act));
  }

  public SupervisedCase sentBackBy(DepartmentCode department) {
    return tell(
        Cases.handlerOf(department), (c, act) -> c.sendBack(sheet(department), "不属本部门", act));
  }

  SupervisedCase waived(DepartmentCode department) {
    return tell(Cases.CLERK, (c, act) -> c.waive(sheet(department), "无需再转", act));
  }

  SupervisedCase drafted(DepartmentCode department, HandlingDraft draft) {
    return tell(
        Cases.handlerOf(department), (c, act) -> c.draftHandling(sheet(department), draft, act));
  }

  SupervisedCase consented(DepartmentCode department, boolean approved) {
    return tell(
        Cases.TECHNICAL_EXECUTIVE,
        (c, act) -> c.consent(sheet(department), approved, "同意按此答复", act));
  }

  SupervisedCase signedBy(DepartmentCode department) {
    return tell(
        Cases.managerOf(department), (c, act) -> c.signHandling(sheet(department), false, act));
  }

  public SupervisedCase handledBy(DepartmentCode... departments) {
    Arrays.stream(departments)
        .forEach(department -> drafted(department, Cases.refuted()).signedBy(department));
    return this;
  }

  SupervisedCase calledBack(CallbackResult result, DepartmentCode... again) {
    return tell(Cases.CLERK, (c, act) -> c.recordCallback(result, "", Cases.to(again), act));
  }

  SupervisedCase directed() {
    return tell(Cases.TECHNICAL_EXECUTIVE, (c, act) -> c.direct("减免一个月费用", act));
  }

  SupervisedCase replied() {
    return tell(Cases.CLERK, (c, act) -> c.reply("已按批示答复", act));
  }

  SupervisedCase step(Actor actor, BiConsumer<Complaint, Act> step) {
    return tell(actor, step);
  }

  SupervisedCase measuresSignedBy(DepartmentCode department) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var measures = new Measures("超载", "未扩容", "每季核查", "工程师", today.plusDays(30));
    capa(department, Cases.handlerOf(department), (r, act) -> r.draft(measures, today, act));
    return capa(department, Cases.managerOf(department), (r, act) -> r.sign("", false, act));
  }

  SupervisedCase measuresCollected(DepartmentCode department) {
    return capa(department, Cases.CLERK, CapaRecord::collect);
  }

  SupervisedCase measuresReviewed(DepartmentCode department, boolean approved) {
    return capa(department, Cases.TECHNICAL_EXECUTIVE, (r, act) -> r.review(approved, "已阅", act));
  }

  private SupervisedCase capa(
      DepartmentCode department, Actor actor, BiConsumer<CapaRecord, Act> step) {
    var record = records.hold(complaint.number(), sheet(department));
    step.accept(record, new Act(actor, clock.instant()));
    record.happened().forEach(observers::fire);
    return this;
  }

  /** The sheet that this department got last. */
  public UUID sheet(DepartmentCode department) {
    var sheets =
        complaint.dispatches().stream().filter(d -> d.department().equals(department)).toList();
    return sheets.get(sheets.size() - 1).id();
  }

  /** Everything of this type that the case ever owed, oldest first. */
  List<Obligation> all(ObligationType type) {
    return obligations.of(complaint.number()).stream().filter(owed -> owed.type() == type).toList();
  }

  /** The last of this type. */
  public Obligation last(ObligationType type) {
    var all = all(type);
    return all.get(all.size() - 1);
  }

  /** What is still owed. */
  List<ObligationType> open() {
    return obligations.of(complaint.number()).stream()
        .filter(Obligation::isOpen)
        .map(Obligation::type)
        .sorted()
        .toList();
  }

  /** How many overdue days of it are counted, as of now. */
  public int overdueDays(Obligation owed) {
    return owed.overdue(clock.instant(), clock.getZone()).counted();
  }

  /** The overdue dates of the promised service for which this department answers. */
  List<String> datesPaidBy(DepartmentCode department) {
    return last(ObligationType.SERVICE)
        .overdueOf(department, clock.instant(), clock.getZone())
        .countedDates()
        .stream()
        .map(LocalDate::toString)
        .toList();
  }
}
