package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.organization.DepartmentCode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ledger and its closed months. */
public interface Settlements {
  void add(LedgerLine line);

  /** The lines of a month, by department, then oldest first. */
  List<LedgerLine> of(YearMonth period);

  /** The same for these departments only. */
  List<LedgerLine> of(YearMonth period, Collection<DepartmentCode> departments);

  /** The charge of a notice, if it was executed. */
  Optional<LedgerLine> chargeOf(UUID notice);

  /** Whether what the notice charged was already given back. */
  boolean isRefunded(UUID notice);

  void close(ClosedMonth month);

  /** Whether, by whom and when a month was closed. */
  Optional<ClosedMonth> closed(YearMonth period);

  /**
   * The same, held until the end of the transaction: nobody closes or adds to a month meanwhile.
   */
  Optional<ClosedMonth> closedHeld(YearMonth period);

  /** This month if it is open, else the first open one after it; held likewise. */
  YearMonth openFrom(YearMonth period);
}
