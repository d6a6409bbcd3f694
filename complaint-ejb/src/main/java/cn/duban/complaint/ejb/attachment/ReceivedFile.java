package cn.duban.complaint.ejb.attachment;

import cn.duban.complaint.domain.attachment.Attachment;
import cn.duban.complaint.domain.attachment.AttachmentRule;
import cn.duban.complaint.domain.attachment.FileName;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that has come in, kept aside until it is known what it is. */
final class ReceivedFile implements AutoCloseable {
  private static final int KIB = 1024;

  private final Path file;
  private final FileName name;
  private final long size;
  private final String sha256;

  private ReceivedFile(Path file, FileName name, long size, String sha256) {
    this.file = file;
    this.name = name;
    this.size = size;
    this.sha256 = sha256;
  }

  /**
   * Takes it in, up to this size.
   *
   * @throws RuleViolation {@link AttachmentRule#TOO_LARGE} or {@link AttachmentRule#EMPTY}
   */
  static ReceivedFile of(AttachmentUpload upload, long largest) {
    var name = FileName.of(upload.name());
    try {
      var file = Files.createTempFile("duban-attachment-", null);
      try {
        var sha256 = MessageDigest.getInstance("SHA-256");
        try (var out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
          copy(upload.content(), out, name, largest);
        }
        return new ReceivedFile(
            file, name, size(file, name), HexFormat.of().formatHex(sha256.digest()));
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static void copy(InputStream content, OutputStream out, FileName name, long largest)
      throws IOException {
    var part = new byte[8192];
    long sum = 0;
    for (int n = content.read(part); n >= 0; n = content.read(part)) {
      sum += n;
      if (sum > largest) {
        throw RuleViolation.of("file", AttachmentRule.TOO_LARGE, name.value(), largest / KIB);
      }
      out.write(part, 0, n);
    }
  }

  private static long size(Path file, FileName name) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      throw RuleViolation.of("file", AttachmentRule.EMPTY, name.value());
    }
    return size;
  }

  /** What it is, by its content. */
  Attachment.Content content() {
    return new Attachment.Content(name, FileInspection.typeOf(file, name), size, sha256);
  }

  InputStream open() throws IOException {
    return Files.newInputStream(file);
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
