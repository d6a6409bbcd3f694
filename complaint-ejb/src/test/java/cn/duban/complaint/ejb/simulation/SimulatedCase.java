package cn.duban.complaint.ejb.simulation;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.CompanyOutcome;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.complaint.Destination;
import cn.duban.complaint.domain.complaint.ServiceRecord;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.CompanyReferral;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import cn.duban.complaint.ejb.complaint.CustomerAnswering;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One customer's case, from the call to the end, driven by chance. */
final class SimulatedCase {
  private static final List<DepartmentCode> DEPARTMENTS = List.of(Cases.WL, Cases.KD, Cases.YX);

  /** Code, limit, and its unit: h(ours), d(ays), w(orking days). */
  private static final String[][] SERVICES = {
    {"CABLE_INSTALL", "3", "w"},
    {"RECONNECT", "1", "d"},
    {"CABLE_REPAIR", "24", "h"},
    {"BROADBAND_INSTALL", "5", "w"},
    {"BROADBAND_REPAIR", "24", "h"},
    {"STB_INSTALL", "2", "d"}
  };

  final SimulatedYear year;
  ComplaintNumber number;
  private @Nullable Debt service;
  private boolean serviceSigned;
  private @Nullable LocalDateTime replyDue;
  private final List<SimulatedSheet> sheets = new ArrayList<>();
  private int round = 1;
  private boolean reopened;
  private State state = State.NEW;

  private enum State {
    NEW,
    DISPATCHED,
    HANDLED,
    REFERRED,
    ESCALATED,
    CLOSED
  }

  SimulatedCase(SimulatedYear year) {
    this.year = year;
  }

  void register() {
    if (year.chance(0.15)) {
      replyDue = year.later(0.5, 6);
    }
    var record = year.chance(0.3) ? service() : null;
    var promised = replyDue == null ? null : SimulatedYear.instant(replyDue);
    var form =
        Cases.registration(ComplaintKind.COMPLAINT, "BROADBAND/SLOW", "网速慢", promised, record);
    number = year.ask(Cases.CLERK, beans -> beans.get(ComplaintRegistration.class).register(form));
    if (service != null) {
      service.of(number + " SERVICE null");
    }
    year.in(0.05, 2, this::dispatchFirst);
  }

  private ServiceRecord service() {
    var promise = SERVICES[year.random().nextInt(SERVICES.length)];
    var accepted = year.later(-9, -0.2);
    var done = year.chance(0.3) ? year.between(accepted, year.now()) : null;
    int limit = Integer.parseInt(promise[1]);
    var lastInTime =
        switch (promise[2]) {
          case "h" -> accepted.plusHours(limit);
          case "d" -> Almanac.afterDays(accepted, limit);
          default -> Almanac.afterWorkingDays(accepted, limit);
        };
    service = year.owes("", true, accepted, lastInTime);
    if (done != null) {
      service.ended(done);
    }
    return new ServiceRecord(
        promise[0],
        SimulatedYear.instant(accepted),
        done == null ? null : SimulatedYear.instant(done));
  }

  private void dispatchFirst() {
    year.as(Cases.CS_MANAGER, beans -> beans.get(ComplaintRegistration.class).sign(number));
    var to = someDepartments();
    year.as(
        Cases.CLERK,
        beans -> beans.get(ComplaintRegistration.class).dispatch(number, Cases.to(to)));
    delivered(to);
    if (year.chance(0.05)) {
      year.in(0.5, 12, this::refer);
    }
  }

  private DepartmentCode[] someDepartments() {
    var first = DEPARTMENTS.get(year.random().nextInt(3));
    var second = DEPARTMENTS.get(year.random().nextInt(3));
    return year.chance(0.3) && !first.equals(second)
        ? new DepartmentCode[] {first, second}
        : new DepartmentCode[] {first};
  }

  /** The sheets are there: what they owe begins. */
  private void delivered(DepartmentCode... to) {
    state = State.DISPATCHED;
    for (var department : to) {
      sheets.stream()
          .filter(sheet -> sheet.round == round && sheet.returned && !sheet.settled)
          .findFirst()
          .ifPresent(sheet -> sheet.settled = true);
      if (service != null && service.holder() == null && passesOn()) {
        service.passTo(department.code(), year.now());
      }
      var id =
          year.ask(
              Cases.CLERK,
              beans -> {
                var all = beans.get(Complaints.class).find(number).orElseThrow().dispatches();
                return all.stream()
                    .filter(d -> d.isOpen() && d.department().equals(department))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .id();
              });
      sheets.add(new SimulatedSheet(this, department, id, round, replyDue()));
    }
  }

  private LocalDateTime replyDue() {
    if (round == 1 && replyDue != null && replyDue.isAfter(year.now())) {
      return replyDue;
    }
    return Almanac.afterDays(year.now(), round == 1 ? 3 : 1);
  }

  private boolean passesOn() {
    return !serviceSigned && (service.isOpen() || service.wasDoneBefore());
  }

  /** The department sends the sheet back: customer service dispatches again, or does without. */
  void returned(SimulatedSheet sheet) {
    passServiceOn(sheet);
    year.in(0.02, 4, () -> dispatchAgain(sheet));
  }

  private void passServiceOn(SimulatedSheet from) {
    if (service == null || !from.department.code().equals(service.holder()) || !passesOn()) {
      return;
    }
    var next =
        sheets.stream().filter(s -> s.round == round && !s.returned).findFirst().orElse(null);
    service.passTo(next == null ? null : next.department.code(), year.now());
    if (next != null && next.signedAt != null) {
      service.ended(next.signedAt);
      serviceSigned = true;
    } else if (next != null && next.asked) {
      service.executiveAsked(year.now());
    }
  }

  private void dispatchAgain(SimulatedSheet sheet) {
    if (sheet.settled || state != State.DISPATCHED || sheet.round != round) {
      return;
    }
    boolean another = sheets.stream().anyMatch(s -> s.round == round && !s.returned);
    if (another && year.chance(0.4)) {
      year.as(
          Cases.CLERK,
          beans ->
              beans
                  .get(cn.duban.complaint.ejb.complaint.DispatchHandling.class)
                  .waive(number, sheet.id, "无需再转"));
      sheet.settled = true;
      settleRound();
      return;
    }
    var free =
        DEPARTMENTS.stream()
            .filter(d -> sheets.stream().noneMatch(s -> s.open && s.department.equals(d)))
            .toList();
    var to = free.get(year.random().nextInt(free.size()));
    year.as(
        Cases.CLERK,
        beans -> beans.get(ComplaintRegistration.class).dispatch(number, Cases.to(to)));
    delivered(to);
  }

  void executiveAsked(SimulatedSheet sheet) {
    if (service != null && sheet.department.code().equals(service.holder()) && passesOn()) {
      service.executiveAsked(year.now());
    }
  }

  void executiveAnswered(SimulatedSheet sheet) {
    if (service != null && sheet.department.code().equals(service.holder()) && passesOn()) {
      service.answered(year.now());
    }
  }

  void signed(SimulatedSheet sheet) {
    if (service != null && sheet.department.code().equals(service.holder())) {
      service.ended(year.now());
      serviceSigned = true;
    }
    settleRound();
  }

  private void settleRound() {
    var mine = sheets.stream().filter(s -> s.round == round).toList();
    if (mine.stream().anyMatch(s -> s.signedAt != null)
        && mine.stream().noneMatch(s -> s.open || (s.returned && !s.settled))) {
      state = State.HANDLED;
      year.in(0.05, 3, this::callBack);
    }
  }

  private void callBack() {
    if (state != State.HANDLED) {
      return;
    }
    if (year.chance(0.75)) {
      answering(a -> a.recordCallback(number, CallbackResult.SATISFIED, "", List.of()));
      close();
    } else if (round == 1) {
      var to = someDepartments();
      answering(
          a -> a.recordCallback(number, CallbackResult.DISSATISFIED_CONTINUES, "仍慢", Cases.to(to)));
      round = 2;
      delivered(to);
    } else {
      answering(
          a -> a.recordCallback(number, CallbackResult.DISSATISFIED_CONTINUES, "", List.of()));
      state = State.ESCALATED;
      year.in(0.1, 4, this::direct);
    }
  }

  private void answering(java.util.function.Consumer<CustomerAnswering> step) {
    year.as(Cases.CLERK, beans -> step.accept(beans.get(CustomerAnswering.class)));
  }

  private void direct() {
    boolean technical =
        sheets.stream().anyMatch(s -> s.round == round && !s.department.equals(Cases.YX));
    var executive = technical ? Cases.TECHNICAL_EXECUTIVE : Cases.SERVICE_EXECUTIVE;
    year.as(executive, beans -> beans.get(CustomerAnswering.class).direct(number, "减免"));
    answering(a -> a.reply(number, "已答复"));
    close();
  }

  private void close() {
    state = State.CLOSED;
    if (service != null && service.isOpen()) {
      service.ended(year.now());
    }
    if (!reopened && round == 1 && year.chance(0.04)) {
      year.in(1, 20, this::reopen);
    }
  }

  private void reopen() {
    reopened = true;
    year.as(Cases.CS_MANAGER, beans -> beans.get(CustomerAnswering.class).reopen(number, "再次反映"));
    round = 2;
    var to = someDepartments();
    year.as(
        Cases.CLERK,
        beans -> beans.get(ComplaintRegistration.class).dispatch(number, Cases.to(to)));
    delivered(to);
  }

  private void refer() {
    if (state != State.DISPATCHED && state != State.HANDLED) {
      return;
    }
    year.as(Cases.CS_MANAGER, beans -> beans.get(CompanyReferral.class).refer(number, "责任无法界定"));
    state = State.REFERRED;
    var open = sheets.stream().filter(s -> s.open).toList();
    open.forEach(SimulatedSheet::leave);
    open.forEach(sheet -> sheet.settled = true);
    sheets.stream().filter(s -> s.round == round && s.returned).forEach(this::passServiceOn);
    year.in(0.5, 9, this::decide);
  }

  private void decide() {
    if (year.chance(0.5)) {
      decided(CompanyOutcome.CLOSE, List.of());
      close();
    } else {
      var to = someDepartments();
      decided(CompanyOutcome.DISPATCH, Cases.to(to));
      delivered(to);
    }
  }

  private void decided(CompanyOutcome outcome, List<Destination> to) {
    year.as(
        Cases.GENERAL_MANAGER,
        beans -> beans.get(CompanyReferral.class).decide(number, "已研究", outcome, to));
  }

  /** Whether no department has a sheet in hand that it could still send back. */
  boolean isAtRest() {
    return sheets.stream().noneMatch(s -> s.open || (s.returned && !s.settled))
        && state != State.REFERRED;
  }
}
