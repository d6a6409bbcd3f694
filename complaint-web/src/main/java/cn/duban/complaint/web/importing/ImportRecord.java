package cn.duban.complaint.web.importing;

import cn.duban.complaint.ejb.importing.ImportReport;
import cn.duban.complaint.web.shared.Messages;
import java.util.List;

/** What an import has done, or would do, in the reader's language. */
public record ImportRecord(
    int rows, int valid, int imported, int duplicates, List<RowError> errors) {
  /** Why a row is not imported; its number is that of the spreadsheet, the heading being 1. */
  public record RowError(int row, String column, String message) {}

  static ImportRecord of(ImportReport report, Messages messages) {
    return new ImportRecord(
        report.rows(),
        report.valid(),
        report.imported(),
        report.duplicates(),
        report.errors().stream().map(error -> told(error, messages)).toList());
  }

  private static RowError told(ImportReport.RowError error, Messages messages) {
    var message = messages.text(error.key(), error.arguments().toArray());
    return new RowError(error.row(), error.column(), message);
  }
}
