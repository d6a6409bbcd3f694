package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.importing.RowFault;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of a workbook; dates and times come as ISO 8601 has them. */
final class XlsxRows implements RawRows {
  /** What a workbook may unfold to, against files made to fill a server. */
  private static final long LARGEST_UNFOLDED = 512L * 1024 * 1024;

  private static final Pattern NO_PART_OF_A_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
  private static final Pattern PART_OF_A_DATE = Pattern.compile("[ymdhs]");

  private final ReadableWorkbook workbook;
  private final Stream<Row> sheet;
  private final Iterator<Row> rows;
  private int last;
  private @Nullable RowFault broken;

  private XlsxRows(ReadableWorkbook workbook) throws IOException {
    this.workbook = workbook;
    this.sheet = workbook.getFirstSheet().openStream();
    this.rows = sheet.iterator();
  }

  static XlsxRows open(Path file) {
    requireBearable(file);
    ReadableWorkbook workbook = null;
    try {
      workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
      return new XlsxRows(workbook);
    } catch (IOException | RuntimeException e) {
      close(workbook);
      throw new RuleViolation(ImportRule.UNREADABLE_FILE, String.valueOf(e.getMessage()));
    }
  }

  private static void requireBearable(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.stream().mapToLong(ZipEntry::getSize).sum() > LARGEST_UNFOLDED) {
        throw new RuleViolation(ImportRule.FILE_TOO_LARGE, LARGEST_UNFOLDED / 1024);
      }
    } catch (IOException e) {
      throw new RuleViolation(ImportRule.UNREADABLE_FILE, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public boolean hasNext() {
    try {
      return broken == null && rows.hasNext();
    } catch (RuntimeException e) { // the reader has many ways of saying that the file is broken
      broken = RowFault.whole(last + 1, ImportRule.UNREADABLE_FILE, String.valueOf(e.getMessage()));
      return false;
    }
  }

  @Override
  public RawRow next() {
    var row = rows.next();
    last = row.getRowNum();
    return new RawRow(
        last, IntStream.range(0, row.getCellCount()).mapToObj(i -> text(row.getCell(i))).toList());
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    } else if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? cell.asDate().toString() : plain(cell.asNumber());
    }
    var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    return raw == null ? "" : raw;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(Cell cell) {
    var format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    var essence = NO_PART_OF_A_DATE.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    return !essence.contains("general") && PART_OF_A_DATE.matcher(essence).find();
  }

  @Override
  public Optional<RowFault> brokenOff() {
    return Optional.ofNullable(broken);
  }

  @Override
  public void close() {
    sheet.close();
    close(workbook);
  }

  private static void close(@Nullable ReadableWorkbook workbook) {
    try {
      if (workbook != null) {
        workbook.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
