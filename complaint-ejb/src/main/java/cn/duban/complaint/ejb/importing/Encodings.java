package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out in which character set a text was written: by its mark, else by what can be read. */
final class Encodings {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Map<Charset, byte[]> MARKS =
      Map.of(
          StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
          StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
          StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

  private Encodings() {}

  /**
   * The character set of the file.
   *
   * @param named the one that the sender names, which is believed
   * @throws RuleViolation {@link ImportRule#UNREADABLE_TEXT} if the text cannot be read so
   */
  static Charset of(Path file, @Nullable String named) throws IOException {
    var marked = marked(file);
    if (marked.isPresent()) {
      return readable(file, marked.get());
    } else if (named != null) {
      return readable(file, charset(named));
    }
    for (var guess : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
      if (decodes(file, guess)) {
        return guess;
      }
    }
    throw new RuleViolation(ImportRule.UNREADABLE_TEXT, "UTF-8, GB18030");
  }

  private static Charset charset(String name) {
    try {
      var charset = Charset.forName(name);
      return charset.name().matches("GB2312|GBK") ? GB18030 : charset;
    } catch (IllegalArgumentException e) {
      throw new RuleViolation(ImportRule.UNREADABLE_TEXT, name);
    }
  }

  private static Charset readable(Path file, Charset charset) throws IOException {
    if (!decodes(file, charset)) {
      throw new RuleViolation(ImportRule.UNREADABLE_TEXT, charset.name());
    }
    return charset;
  }

  private static Optional<Charset> marked(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      var head = content.readNBytes(3);
      return MARKS.keySet().stream().filter(charset -> begins(head, charset)).findFirst();
    }
  }

  private static boolean begins(byte[] head, Charset charset) {
    var mark = mark(charset);
    return mark.length > 0
        && head.length >= mark.length
        && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  private static byte[] mark(Charset charset) {
    return MARKS.getOrDefault(charset, new byte[0]);
  }

  private static boolean decodes(Path file, Charset charset) throws IOException {
    try (var reader = reader(file, charset)) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Reads the text behind its mark; what is not of the character set is an error. */
  static Reader reader(Path file, Charset charset) throws IOException {
    var content = new BufferedInputStream(Files.newInputStream(file));
    try {
      skipMark(content, charset);
      return new InputStreamReader(content, charset.newDecoder());
    } catch (IOException e) {
      content.close();
      throw e;
    }
  }

  private static void skipMark(InputStream content, Charset charset) throws IOException {
    content.mark(3);
    var head = content.readNBytes(3);
    content.reset();
    if (begins(head, charset)) {
      content.skipNBytes(mark(charset).length);
    }
  }
}
