package cn.duban.complaint.domain.settlement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ledger and its closed months. */
public interface Settlements {
  void add(LedgerLine line);

  /** The lines of a month, by department, then oldest first. */
  List<LedgerLine> of(YearMonth period);

  /** The charge of a notice, if it was executed. */
  Optional<LedgerLine> chargeOf(UUID notice);

  void close(ClosedMonth month);

  /** Whether, by whom and when a month was closed. */
  Optional<ClosedMonth> closed(YearMonth period);

  /** This month if it is open, else the first open one after it; held against being closed. */
  YearMonth openFrom(YearMonth period);
}
