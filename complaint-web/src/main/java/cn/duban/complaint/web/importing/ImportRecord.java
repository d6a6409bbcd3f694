package cn.duban.complaint.web.importing;

import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.importing.ImportReport;
import cn.duban.complaint.web.shared.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an import has done, or would do, in the reader's language. */
public record ImportRecord(
    int rows, int valid, int imported, int duplicates, List<RowError> errors) {
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

  /** Why a row is not imported; its number is that of the spreadsheet, the heading being 1. */
  public record RowError(int row, String column, String message) {}

  /** The identity of a run as it stands in an address; what is none names no run. */
  static UUID idOf(@Nullable String address) {
    try {
      return UUID.fromString(String.valueOf(address));
    } catch (IllegalArgumentException e) {
      throw new RuleViolation(ImportRule.NO_SUCH_RUN);
    }
  }

  /** The errors as CSV, with a mark so that spreadsheets read it as UTF-8. */
  byte[] errorsAsCsv() {
    var text = new StringBuilder("\ufeffrow,column,message\r\n");
    for (var error : errors) {
      text.append(error.row())
          .append(',')
          .append(quoted(error.column()))
          .append(',')
          .append(quoted(error.message()))
          .append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A cell that no spreadsheet takes for a formula. */
  private static String quoted(String text) {
    var safe = FORMULA.matcher(text).find() ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

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
