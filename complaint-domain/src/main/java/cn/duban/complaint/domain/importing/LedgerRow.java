package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.shared.Digest;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.List;

/**
 * One row of a ledger.
 *
 * @param number its number as a spreadsheet shows it: the heading is 1
 */
public record LedgerRow(int number, List<String> heading, List<String> cells) {
  public LedgerRow {
    heading = List.copyOf(heading);
    cells = List.copyOf(cells);
  }

  /** Refuses a row that has lost or gained a cell: nobody knows which. */
  void requireWhole() {
    if (cells.size() != heading.size()) {
      throw new RuleViolation(ImportRule.RAGGED_ROW, heading.size(), cells.size());
    }
  }

  /** The cell under this heading, without blanks around it. */
  String cell(String column) {
    int place = heading.indexOf(column);
    return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
  }

  /** The same for the same cells: what a row has for a key if the ledger gave it none. */
  String fingerprint() {
    return "#" + Digest.of(String.join("\u001f", cells));
  }
}
