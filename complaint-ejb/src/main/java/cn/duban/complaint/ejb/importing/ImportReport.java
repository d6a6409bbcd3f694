package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportFault;
import cn.duban.complaint.domain.importing.ImportRun;
import cn.duban.complaint.domain.importing.RowFault;
import java.util.List;

/**
 * What an import has done, or would do.
 *
 * @param rows rows below the heading; each is valid or has an error
 * @param valid rows that can be read, duplicates among them
 * @param imported rows that became complaints
 * @param duplicates rows that were imported before
 * @param errors why the others are not imported
 */
public record ImportReport(
    int rows, int valid, int imported, int duplicates, List<RowError> errors) {
  public ImportReport {
    errors = List.copyOf(errors);
  }

  /**
   * Why a row is not imported.
   *
   * @param row its number as a spreadsheet shows it: the heading is 1
   * @param column the heading of the cell at fault; empty where the whole row is
   * @param key the key of the text that says why, with its arguments
   */
  public record RowError(int row, String column, String key, List<Object> arguments) {
    public RowError {
      arguments = List.copyOf(arguments);
    }

    static RowError of(RowFault fault) {
      return new RowError(fault.row(), fault.column(), fault.rule().key(), fault.arguments());
    }

    static RowError of(ImportFault fault) {
      return new RowError(fault.row(), fault.column(), fault.key(), List.copyOf(fault.arguments()));
    }
  }

  static ImportReport of(ImportRun run, List<ImportFault> faults) {
    return new ImportReport(
        run.rows(),
        run.valid(),
        run.imported(),
        run.duplicates(),
        faults.stream().map(RowError::of).toList());
  }
}
