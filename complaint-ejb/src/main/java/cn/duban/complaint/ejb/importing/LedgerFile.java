package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.importing.LedgerRow;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/** A ledger that was handed in, kept aside so that it can be read more than once. */
final class LedgerFile implements AutoCloseable {
  /** The largest file that is taken. */
  static final int LARGEST = 64 * 1024 * 1024;

  private static final String ZIP = "504b0304";
  private static final String OLD_OFFICE = "d0cf11e0";

  private final Path file;
  private final String name;
  private final Supplier<RawRows> opening;

  private LedgerFile(Path file, String name, Supplier<RawRows> opening) {
    this.file = file;
    this.name = name;
    this.opening = opening;
  }

  static LedgerFile receive(LedgerUpload upload) {
    try {
      var file = Files.createTempFile("duban-ledger-", null);
      try {
        copy(upload.content(), file);
        return new LedgerFile(file, upload.fileName(), opening(file, upload));
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(InputStream content, Path file) throws IOException {
    var part = new byte[8192];
    long sum = 0;
    try (var out = Files.newOutputStream(file)) {
      for (int n = content.read(part); n >= 0; n = content.read(part)) {
        sum += n;
        if (sum > LARGEST) {
          throw new RuleViolation(ImportRule.FILE_TOO_LARGE, LARGEST / 1024);
        }
        out.write(part, 0, n);
      }
    }
  }

  private static Supplier<RawRows> opening(Path file, LedgerUpload upload) throws IOException {
    var head = head(file);
    if (head.equals(ZIP)) {
      return () -> XlsxRows.open(file);
    } else if (head.equals(OLD_OFFICE)) {
      throw new RuleViolation(ImportRule.UNREADABLE_FILE, ".xls");
    }
    var charset = Encodings.of(file, upload.charset());
    return () -> CsvRows.open(file, charset);
  }

  private static String head(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(content.readNBytes(4));
    }
  }

  String name() {
    return name;
  }

  /** Reads it from the beginning. */
  LedgerRows open() {
    return new LedgerRows(opening.get());
  }

  /** How many rows stand below the heading. */
  int rows() {
    try (var rows = open()) {
      int count = 0;
      for (; rows.hasNext(); rows.next()) {
        count++;
      }
      return count + (rows.brokenOff().isPresent() ? 1 : 0);
    }
  }

  /** The heading and the first rows. */
  LedgerPreview preview(int howMany) {
    try (var rows = open()) {
      var first = new ArrayList<List<String>>();
      while (first.size() < howMany && rows.hasNext()) {
        LedgerRow row = rows.next();
        first.add(row.cells());
      }
      return new LedgerPreview(rows.heading(), first);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
