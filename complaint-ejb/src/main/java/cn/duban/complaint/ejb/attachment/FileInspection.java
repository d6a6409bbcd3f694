package cn.duban.complaint.ejb.attachment;

import cn.duban.complaint.domain.attachment.AttachmentRule;
import cn.duban.complaint.domain.attachment.FileName;
import cn.duban.complaint.domain.attachment.FileType;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Finds out what a file is by what stands in it; its name is believed in nothing. */
final class FileInspection {
  private static final Tika TIKA = new Tika();
  private static final int HEAD = 1024;

  /** Where an ISO media file (ISO 14496-12) names its brand, behind "ftyp". */
  private static final int BRAND = 8;

  private static final Map<String, String> MEDIA_BRANDS =
      Map.ofEntries(
          Map.entry("M4A ", "audio/mp4"),
          Map.entry("M4B ", "audio/mp4"),
          Map.entry("M4V ", "video/mp4"),
          Map.entry("isom", "video/mp4"),
          Map.entry("iso2", "video/mp4"),
          Map.entry("iso4", "video/mp4"),
          Map.entry("iso5", "video/mp4"),
          Map.entry("iso6", "video/mp4"),
          Map.entry("avc1", "video/mp4"),
          Map.entry("mp41", "video/mp4"),
          Map.entry("mp42", "video/mp4"));

  /** A text that a browser would take for a page. */
  private static final Pattern MARKUP = Pattern.compile("^(\u00ef\u00bb\u00bf)?\\s*<[A-Za-z!?/]");

  private static final String ZIP = "application/zip";
  private static final String OLD_OFFICE = "application/x-tika-msoffice";

  private FileInspection() {}

  /**
   * The type of the file.
   *
   * @throws RuleViolation {@link AttachmentRule#TYPE_REFUSED} naming what was found, or {@link
   *     AttachmentRule#MACROS_REFUSED}
   */
  static FileType typeOf(Path file, FileName name) {
    try {
      var found = detected(file);
      return FileType.detectedAs(found)
          .or(() -> office(file, name, found))
          .orElseThrow(
              () -> RuleViolation.of("file", AttachmentRule.TYPE_REFUSED, name.value(), found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String detected(Path file) throws IOException {
    var head = head(file);
    try (var content = new BufferedInputStream(Files.newInputStream(file))) {
      var found = TIKA.detect(content);
      if (head.startsWith("ftyp", BRAND - 4)) {
        return MEDIA_BRANDS.getOrDefault(head.substring(BRAND, BRAND + 4), found);
      }
      return found.equals("text/plain") && MARKUP.matcher(head).find() ? "text/html" : found;
    }
  }

  /** The first bytes, each as a character. */
  private static String head(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      return new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }

  private static Optional<FileType> office(Path file, FileName name, String found) {
    try {
      return switch (found) {
        case ZIP, "application/x-tika-ooxml" -> packed(file, name);
        case OLD_OFFICE, "application/msword", "application/vnd.ms-excel" -> old(file, name);
        default -> Optional.empty();
      };
    } catch (IOException e) { // looks like an archive and is none
      return Optional.empty();
    }
  }

  /** Office Open XML is an archive with a fixed main part (ECMA-376). */
  private static Optional<FileType> packed(Path file, FileName name) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        return Optional.empty();
      }
      if (zip.stream().map(ZipEntry::getName).anyMatch(n -> n.endsWith("vbaProject.bin"))) {
        throw RuleViolation.of("file", AttachmentRule.MACROS_REFUSED, name.value());
      }
      if (zip.getEntry("word/document.xml") != null) {
        return Optional.of(FileType.DOCX);
      }
      return zip.getEntry("xl/workbook.xml") == null
          ? Optional.empty()
          : Optional.of(FileType.XLSX);
    }
  }

  /** A compound file names its streams in UTF-16 (MS-CFB); so are installers, which have others. */
  private static Optional<FileType> old(Path file, FileName name) throws IOException {
    var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    if (hasEntry(content, "_VBA_PROJECT")) {
      throw RuleViolation.of("file", AttachmentRule.MACROS_REFUSED, name.value());
    } else if (hasEntry(content, "WordDocument")) {
      return Optional.of(FileType.DOC);
    }
    return hasEntry(content, "Workbook") || hasEntry(content, "Book")
        ? Optional.of(FileType.XLS)
        : Optional.empty();
  }

  private static boolean hasEntry(String content, String entry) {
    var utf16 = new String(entry.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return content.contains(utf16 + "\0\0");
  }
}
