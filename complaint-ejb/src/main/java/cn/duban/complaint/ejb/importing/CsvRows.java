package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.importing.RowFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file; comma, semicolon or tab, whichever its first line has most of. */
final class CsvRows implements RawRows {
  private static final int HEAD = 64 * 1024;

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private @Nullable RowFault broken;

  private CsvRows(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
  }

  static CsvRows open(Path file, Charset charset) {
    try {
      var reader = new BufferedReader(Encodings.reader(file, charset), HEAD);
      return new CsvRows(CSVParser.parse(reader, format(delimiter(reader))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .get();
  }

  private static char delimiter(Reader reader) throws IOException {
    reader.mark(HEAD);
    var head = new char[HEAD - 1];
    int read = Math.max(0, reader.read(head));
    reader.reset();
    var firstLine = new String(head, 0, read).strip().lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max((one, other) -> Long.compare(count(firstLine, one), count(firstLine, other)))
        .filter(best -> count(firstLine, best) > 0)
        .orElse(',');
  }

  private static long count(String text, char character) {
    return text.chars().filter(c -> c == character).count();
  }

  @Override
  public boolean hasNext() {
    try {
      return broken == null && records.hasNext();
    } catch (UncheckedIOException | IllegalStateException e) {
      broken = RowFault.whole((int) parser.getRecordNumber() + 1, ImportRule.UNCLOSED_QUOTE);
      return false;
    }
  }

  @Override
  public RawRow next() {
    var read = records.next();
    return new RawRow((int) read.getRecordNumber(), List.copyOf(read.toList()));
  }

  @Override
  public Optional<RowFault> brokenOff() {
    return Optional.ofNullable(broken);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
