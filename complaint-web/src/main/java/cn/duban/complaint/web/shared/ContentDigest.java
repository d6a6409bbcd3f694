package cn.duban.complaint.web.shared;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of a body. Of a multipart body the lines that hold its boundary do not count: a client
 * that repeats a request draws a new one.
 */
final class ContentDigest {
  private static final int LONGEST_BOUNDARY_LINE = 256;

  private final MessageDigest sha256;
  private final @Nullable String boundary;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean atLineStart = true;

  ContentDigest(@Nullable MediaType media) {
    this.boundary = media == null ? null : media.getParameters().get("boundary");
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  void add(byte[] bytes, int length) {
    if (boundary == null) {
      sha256.update(bytes, 0, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      line.write(bytes[i]);
      if (bytes[i] == '\n' || line.size() > LONGEST_BOUNDARY_LINE) {
        flush(bytes[i] == '\n');
      }
    }
  }

  String hex() {
    flush(true);
    return HexFormat.of().formatHex(sha256.digest());
  }

  private void flush(boolean endOfLine) {
    boolean drawn =
        atLineStart && line.toString(StandardCharsets.ISO_8859_1).startsWith("--" + boundary);
    if (!drawn) {
      sha256.update(line.toByteArray());
    }
    line.reset();
    atLineStart = endOfLine;
  }
}
