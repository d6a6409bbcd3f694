package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.RowFault;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The rows of a table as they stand in the file, one after the other. */
interface RawRows extends Iterator<RawRows.RawRow>, AutoCloseable {
  /** The cells of one row, and its number as a spreadsheet shows it. */
  record RawRow(int number, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** Why the rows ended before the file did, if they did. */
  Optional<RowFault> brokenOff();

  @Override
  void close();
}
