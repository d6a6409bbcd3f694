package cn.duban.complaint.ejb.settlement;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.settlement.Balance;
import cn.duban.complaint.domain.settlement.ClosedMonth;
import cn.duban.complaint.domain.settlement.DepartmentSettlement;
import cn.duban.complaint.domain.settlement.LedgerLine;
import cn.duban.complaint.domain.settlement.LedgerLineType;
import cn.duban.complaint.domain.shared.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of a month as far as one person may see it.
 *
 * @param closable whether this person may close it now
 */
public record SettlementView(
    YearMonth period,
    SettlementState state,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    List<Department> departments,
    boolean closable) {
  public SettlementView {
    departments = List.copyOf(departments);
  }

  /**
   * What the month takes from and gives to one department.
   *
   * @param net refunds and compensations less charges: what performance pay gains or loses
   */
  public record Department(
      DepartmentCode department,
      Money charges,
      Money refunds,
      Money compensations,
      Balance net,
      List<Line> lines,
      List<Person> persons) {
    public Department {
      persons = List.copyOf(persons);
      lines = List.copyOf(lines);
    }

    static Department of(DepartmentSettlement settlement) {
      return new Department(
          settlement.department(),
          settlement.total(LedgerLineType.CHARGE),
          settlement.total(LedgerLineType.REFUND),
          settlement.total(LedgerLineType.COMPENSATION),
          settlement.net(),
          settlement.lines().stream().map(Line::of).toList(),
          settlement.byPerson().entrySet().stream()
              .map(entry -> new Person(entry.getKey(), entry.getValue()))
              .toList());
    }
  }

  /** What the month takes from and gives to the department on one person's account. */
  public record Person(String person, Balance net) {}

  /**
   * One line of the ledger.
   *
   * @param notice the number of the notice
   * @param balance the amount with its sign
   */
  public record Line(
      LedgerLineType type,
      PenaltyNoticeNumber notice,
      UUID noticeId,
      @Nullable UUID appeal,
      Money amount,
      Balance balance,
      @Nullable String person,
      Instant recordedAt) {
    static Line of(LedgerLine line) {
      return new Line(
          line.type(),
          line.noticeNumber(),
          line.notice(),
          line.appeal().orElse(null),
          line.amount(),
          line.balance(),
          line.person().orElse(null),
          line.recordedAt());
    }
  }

  static SettlementView of(
      YearMonth period, @Nullable ClosedMonth closed, List<LedgerLine> lines, boolean closable) {
    return new SettlementView(
        period,
        closed == null ? SettlementState.OPEN : SettlementState.CLOSED,
        closed == null ? null : closed.closedBy(),
        closed == null ? null : closed.closedAt(),
        DepartmentSettlement.of(lines).stream().map(Department::of).toList(),
        closable);
  }
}
