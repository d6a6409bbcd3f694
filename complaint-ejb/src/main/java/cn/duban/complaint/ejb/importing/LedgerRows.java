package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.importing.LedgerRow;
import cn.duban.complaint.domain.importing.RowFault;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows below the heading; blank ones are left out. */
final class LedgerRows implements Iterator<LedgerRow>, AutoCloseable {
  private final RawRows raw;
  private final List<String> heading;
  private RawRows.@Nullable RawRow ahead;

  LedgerRows(RawRows raw) {
    this.raw = raw;
    this.ahead = nextFilled();
    if (ahead == null) {
      raw.close();
      throw new RuleViolation(ImportRule.EMPTY_FILE);
    }
    this.heading = headingOf(ahead);
    this.ahead = nextFilled();
  }

  private RawRows.@Nullable RawRow nextFilled() {
    while (raw.hasNext()) {
      var row = raw.next();
      if (!row.isBlank()) {
        return row;
      }
    }
    return null;
  }

  private static List<String> headingOf(RawRows.RawRow row) {
    var heading = new ArrayList<String>();
    row.cells().forEach(cell -> heading.add(cell.strip()));
    while (heading.get(heading.size() - 1).isEmpty()) {
      heading.remove(heading.size() - 1);
    }
    var seen = new HashSet<String>();
    for (var column : heading) {
      if (!column.isEmpty() && !seen.add(column)) {
        throw new RuleViolation(ImportRule.COLUMN_TWICE, column);
      }
    }
    return List.copyOf(heading);
  }

  List<String> heading() {
    return heading;
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public LedgerRow next() {
    var row = ahead;
    if (row == null) {
      throw new NoSuchElementException();
    }
    ahead = nextFilled();
    return new LedgerRow(row.number(), heading, fitted(row));
  }

  /** Without blank cells beyond the heading; a workbook leaves blank cells out at the end. */
  private List<String> fitted(RawRows.RawRow row) {
    var cells = new ArrayList<>(row.cells());
    while (cells.size() > heading.size() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    if (raw instanceof XlsxRows && cells.size() < heading.size()) {
      cells.addAll(Collections.nCopies(heading.size() - cells.size(), ""));
    }
    return cells;
  }

  Optional<RowFault> brokenOff() {
    return raw.brokenOff();
  }

  @Override
  public void close() {
    raw.close();
  }
}
