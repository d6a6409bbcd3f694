package cn.duban.complaint.ejb.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Beginnings of files of every kind, enough to know them by. */
final class FileSamples {
  private FileSamples() {}

  /** A file that begins with these bytes, in hexadecimal digits, and goes on with zeros. */
  static byte[] hex(String digits) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(HexFormat.of().parseHex(digits.replace(" ", "")));
    out.writeBytes(new byte[512]);
    return out.toByteArray();
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A picture of this size, as far as its beginning goes. */
  static byte[] png(int size, Random random) {
    var content = new byte[size];
    random.nextBytes(content);
    var head = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    System.arraycopy(head, 0, content, 0, head.length);
    return content;
  }

  /** An archive with these entries. */
  static byte[] zip(String... entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write('x');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A compound file (MS-CFB) with streams of these names. */
  static byte[] compound(String... streams) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
    out.writeBytes(new byte[1016]);
    for (var stream : streams) {
      out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
      out.writeBytes(new byte[128]);
    }
    return out.toByteArray();
  }
}
