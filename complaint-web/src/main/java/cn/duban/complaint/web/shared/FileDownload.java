package cn.duban.complaint.web.shared;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;

/**
 * The headers under which a file that somebody sent is handed out: to be saved, never to be shown
 * or run.
 */
public final class FileDownload {
  private static final String HARMLESS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private FileDownload() {}

  /** An answer with this content, of so many bytes. */
  public static ResponseBuilder of(
      String name, String mediaType, long size, Object content, String digest) {
    return Response.ok(content)
        .type(mediaType)
        .tag(new EntityTag(digest))
        .header(HttpHeaders.CONTENT_LENGTH, size)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
        .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff");
  }

  /** RFC 6266: the name in UTF-8, and what remains of it in ASCII for old readers. */
  static String disposition(String name) {
    var ascii = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    var text = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && HARMLESS.indexOf(b) >= 0) {
        text.append((char) b);
      } else {
        text.append('%').append("%02X".formatted(b & 0xff));
      }
    }
    return text.toString();
  }
}
