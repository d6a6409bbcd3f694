package cn.duban.complaint.ejb.settlement;

import cn.duban.complaint.ejb.settlement.SettlementView.Department;
import cn.duban.complaint.ejb.settlement.SettlementView.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A settlement as a file for payroll (4.2.6).
 *
 * @param words what a key is called in the reader's language
 * @param zone where the company is
 */
public record SettlementExport(UnaryOperator<String> words, ZoneId zone) {
  private static final String BYTE_ORDER_MARK =
      "\ufeff"; // spreadsheets know by it that it is UTF-8
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final String MONEY = "#,##0.00";

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r\n";

  private static final List<String> SUMS =
      List.of("department", "charges", "refunds", "compensations", "net");
  private static final List<String> COLUMNS =
      List.of("period", "department", "type", "notice", "appeal", "person", "amount", "recordedAt");

  /** The file. */
  public byte[] write(SettlementView month, SettlementFile file) {
    try {
      return switch (file) {
        case CSV -> csv(month);
        case XLSX -> xlsx(month);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("A file in memory is written without a fault", e);
    }
  }

  private byte[] csv(SettlementView month) throws IOException {
    var text = new StringBuilder(BYTE_ORDER_MARK);
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header(COLUMNS));
      for (var department : month.departments()) {
        for (var line : department.lines()) {
          printer.printRecord(
              month.period(),
              department.department(),
              words.apply("LedgerLineType." + line.type()),
              line.notice(),
              Objects.toString(line.appeal(), ""),
              harmless(line.person()),
              line.balance(),
              MINUTE.format(line.recordedAt().atZone(zone)));
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A name that a spreadsheet would take for a formula is marked as a text. */
  private static String harmless(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return "";
    }
    return FORMULA.indexOf(name.charAt(0)) < 0 ? name : "'" + name;
  }

  private byte[] xlsx(SettlementView month) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "Duban", "1.0")) {
      sums(month, workbook.newWorksheet(words.apply("settlement.export.sums")));
      lines(month, workbook.newWorksheet(words.apply("settlement.export.lines")));
    }
    return file.toByteArray();
  }

  private void sums(SettlementView month, Worksheet sheet) {
    title(sheet, SUMS);
    int row = 1;
    for (var department : month.departments()) {
      sheet.value(row, 0, department.department().code());
      amounts(sheet, row, department);
      row++;
    }
  }

  private static void amounts(Worksheet sheet, int row, Department department) {
    var amounts =
        Stream.of(department.charges(), department.refunds(), department.compensations())
            .map(amount -> amount.yuan());
    int column = 1;
    for (var amount : Stream.concat(amounts, Stream.of(department.net().yuan())).toList()) {
      sheet.value(row, column, amount);
      sheet.style(row, column).format(MONEY).set();
      column++;
    }
  }

  private void lines(SettlementView month, Worksheet sheet) {
    title(sheet, COLUMNS);
    int row = 1;
    for (var department : month.departments()) {
      for (var line : department.lines()) {
        sheet.value(row, 0, month.period().toString());
        sheet.value(row, 1, department.department().code());
        line(sheet, row, line);
        row++;
      }
    }
  }

  private void line(Worksheet sheet, int row, Line line) {
    sheet.value(row, 2, words.apply("LedgerLineType." + line.type()));
    sheet.value(row, 3, line.notice().value());
    sheet.value(row, 4, Objects.toString(line.appeal(), ""));
    sheet.value(row, 5, Objects.toString(line.person(), ""));
    sheet.value(row, 6, line.balance().yuan());
    sheet.style(row, 6).format(MONEY).set();
    sheet.value(row, 7, MINUTE.format(line.recordedAt().atZone(zone)));
  }

  private void title(Worksheet sheet, List<String> columns) {
    var titles = header(columns);
    for (int column = 0; column < titles.size(); column++) {
      sheet.value(0, column, titles.get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, 16);
    }
    sheet.freezePane(0, 1);
  }

  private List<String> header(List<String> columns) {
    return columns.stream().map(column -> words.apply("settlement.export." + column)).toList();
  }
}
