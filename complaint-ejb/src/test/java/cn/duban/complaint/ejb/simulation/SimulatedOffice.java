package cn.duban.complaint.ejb.simulation;

import cn.duban.complaint.domain.appeal.Verdict;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.organization.Role;
import cn.duban.complaint.ejb.appeal.ExemptionReview;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.penalty.PenaltyEnforcement;
import cn.duban.complaint.ejb.settlement.SettlementClosing;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Customer service and general affairs with the notices of the day, appeals, and the months. */
final class SimulatedOffice {
  private static final Actor OFFICER_2 =
      Cases.person("zh.officer2", Cases.ZH, Role.GENERAL_AFFAIRS);
  private final SimulatedYear year;
  private final TestDatabase database;
  private final Map<UUID, LocalDate> cutOff = new HashMap<>();
  private final Set<UUID> appealed = new HashSet<>();
  private final Map<UUID, Slip> executed = new HashMap<>();
  private final Set<YearMonth> closed = new HashSet<>();
  private final List<String> ledger = new ArrayList<>();

  /** A notice as it stands in the database. */
  private record Slip(
      UUID id,
      String status,
      boolean growing,
      String type,
      String complaint,
      String department,
      BigDecimal amount) {}

  SimulatedOffice(SimulatedYear year, TestDatabase database) {
    this.year = year;
    this.database = database;
    year.ledgerIs(ledger);
  }

  /** One day's work, at ten. */
  void day() {
    slips().forEach(this::work);
    months();
  }

  private void work(Slip slip) {
    switch (slip.status) {
      case "DRAFT" -> draft(slip);
      case "CONFIRMED" -> {
        if (year.chance(0.5)) {
          boolean approved = year.chance(0.85);
          enforce(
              Cases.GENERAL_AFFAIRS, enforcement -> enforcement.review(slip.id, approved, "已审"));
        }
      }
      case "APPROVED" -> approved(slip);
      default -> {
        if (!appealed.contains(slip.id) && year.chance(0.004)) {
          appeal(slip);
        }
      }
    }
  }

  private void draft(Slip slip) {
    if (slip.growing) {
      if (!slip.type.equals("SERVICE") && year.chance(0.06)) {
        enforce(Cases.CS_MANAGER, enforcement -> enforcement.cutOff(slip.id));
        cutOff.put(slip.id, year.now().toLocalDate());
      }
    } else if (mayBeConfirmed(slip) && year.chance(0.4)) {
      enforce(
          Cases.CS_MANAGER,
          year.chance(0.04)
              ? enforcement -> enforcement.withdraw(slip.id, "误填")
              : enforcement -> enforcement.confirm(slip.id, "属实"));
    }
  }

  /**
   * Not while a sheet can still go back, nor on the day of the cut-off: what is confirmed stays.
   */
  private boolean mayBeConfirmed(Slip slip) {
    var cut = cutOff.get(slip.id);
    return (!slip.type.equals("SERVICE") || year.caseOf(slip.complaint).isAtRest())
        && (cut == null || cut.isBefore(year.lastSweep()));
  }

  private void approved(Slip slip) {
    if (!appealed.contains(slip.id) && year.chance(0.1)) {
      appeal(slip);
    } else if (year.chance(0.3)) {
      enforce(OFFICER_2, enforcement -> enforcement.execute(slip.id));
      executed.put(slip.id, slip);
      ledger.add(line("CHARGE", slip, YearMonth.from(year.now()), slip.amount));
    }
  }

  private void enforce(Actor person, Consumer<PenaltyEnforcement> step) {
    year.as(person, beans -> step.accept(beans.get(PenaltyEnforcement.class)));
  }

  private void appeal(Slip slip) {
    appealed.add(slip.id);
    var manager = Cases.managerOf(new DepartmentCode(slip.department));
    var appeal = year.ask(manager, beans -> beans.get(ExemptionReview.class).file(slip.id, "误会"));
    var executive =
        slip.department.equals("YX") ? Cases.SERVICE_EXECUTIVE : Cases.TECHNICAL_EXECUTIVE;
    speak(appeal, slip, List.of(Cases.CS_MANAGER, OFFICER_2, executive, Cases.GENERAL_MANAGER));
  }

  private void speak(UUID appeal, Slip slip, List<Actor> seats) {
    year.in(
        0.5,
        6,
        () -> {
          boolean approved = year.chance(0.9);
          year.as(
              seats.get(0),
              beans ->
                  beans
                      .get(ExemptionReview.class)
                      .giveOpinion(appeal, new Verdict(approved, "已阅")));
          if (approved && seats.size() > 1) {
            speak(appeal, slip, seats.subList(1, seats.size()));
          } else if (approved && executed.containsKey(slip.id)) {
            giveBack(slip);
          }
        });
  }

  private void giveBack(Slip slip) {
    var next = YearMonth.from(year.now()).plusMonths(1);
    var extra = slip.amount.multiply(new BigDecimal("0.20")).setScale(2, RoundingMode.HALF_UP);
    ledger.add(line("REFUND", slip, next, slip.amount));
    ledger.add(line("COMPENSATION", slip, next, extra));
  }

  private String line(String type, Slip slip, YearMonth month, BigDecimal amount) {
    var open = month;
    while (closed.contains(open)) {
      open = open.plusMonths(1);
    }
    return type + " " + slip.id + " " + slip.department + " " + open + " " + amount;
  }

  private void months() {
    int day = year.now().getDayOfMonth();
    var month = YearMonth.from(year.now());
    if (day == 3 && year.chance(0.8)) {
      close(month.minusMonths(1));
    } else if (day == 27 && year.chance(0.2)) {
      close(month);
    }
  }

  private void close(YearMonth month) {
    if (closed.add(month)) {
      year.as(Cases.GENERAL_AFFAIRS, beans -> beans.get(SettlementClosing.class).close(month));
    }
  }

  private List<Slip> slips() {
    return Tables.rows(
        database,
        """
        SELECT n.id, n.status, n.growing, COALESCE(n.obligation_type, ''), n.complaint,
          n.department, (SELECT COALESCE(SUM(l.amount), 0) FROM accrual_line l
            WHERE l.notice_id = n.id)
        FROM penalty_notice n WHERE n.status <> 'VOIDED'
        ORDER BY n.drafted_at, n.complaint, n.obligation_type, n.department, n.origin,
          n.obligation, n.amount
        """,
        row ->
            new Slip(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBigDecimal(7).setScale(2)));
  }
}
