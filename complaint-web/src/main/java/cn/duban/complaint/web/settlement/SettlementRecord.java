package cn.duban.complaint.web.settlement;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.penalty.PenaltyNoticeNumber;
import cn.duban.complaint.domain.settlement.LedgerLineType;
import cn.duban.complaint.domain.shared.Money;
import cn.duban.complaint.ejb.settlement.SettlementState;
import cn.duban.complaint.ejb.settlement.SettlementView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The settlement of a month as REST reads it. */
public record SettlementRecord(
    YearMonth period,
    SettlementState state,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    List<Department> departments) {

  /** What the month takes from and gives to one department; {@code net} is signed. */
  public record Department(
      DepartmentCode department,
      Money charges,
      Money refunds,
      Money compensations,
      BigDecimal net,
      List<Line> lines,
      List<Person> persons) {
    static Department of(SettlementView.Department month) {
      return new Department(
          month.department(),
          month.charges(),
          month.refunds(),
          month.compensations(),
          month.net().yuan(),
          month.lines().stream().map(Line::of).toList(),
          month.persons().stream().map(Person::of).toList());
    }
  }

  /** One line of the ledger; {@code notice} is its number. */
  public record Line(
      LedgerLineType type,
      PenaltyNoticeNumber notice,
      UUID noticeId,
      @Nullable UUID appeal,
      Money amount,
      @Nullable String person,
      Instant recordedAt) {
    static Line of(SettlementView.Line line) {
      return new Line(
          line.type(),
          line.notice(),
          line.noticeId(),
          line.appeal(),
          line.amount(),
          line.person(),
          line.recordedAt());
    }
  }

  /** What falls on one person's account. */
  public record Person(String person, BigDecimal net) {
    static Person of(SettlementView.Person month) {
      return new Person(month.person(), month.net().yuan());
    }
  }

  /** The month as this person reads it. */
  public static SettlementRecord of(SettlementView month) {
    return new SettlementRecord(
        month.period(),
        month.state(),
        month.closedBy(),
        month.closedAt(),
        month.departments().stream().map(Department::of).toList());
  }
}
