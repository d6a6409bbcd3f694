package cn.duban.complaint.domain.attachment;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file as it is kept: no path, nothing invisible, at most 255 characters. */
public record FileName(String value) {
  private static final int LONGEST = 255;
  private static final int LONGEST_ENDING = 10;
  private static final String NAMELESS = "file";

  /** Control characters, and those that turn the direction of writing to hide an ending. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
  private static final Pattern AT_THE_EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

  /** The name that somebody sent, made harmless. */
  public static FileName of(@Nullable String sent) {
    var name = sent == null ? "" : sent;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    name = INVISIBLE.matcher(name).replaceAll("");
    name = RESERVED.matcher(name).replaceAll("_");
    name = AT_THE_EDGES.matcher(name).replaceAll("");
    return new FileName(shortened(name.isEmpty() ? NAMELESS : name));
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    int cut = LONGEST - ending.length();
    if (Character.isHighSurrogate(name.charAt(cut - 1))) {
      cut--;
    }
    return name.substring(0, cut) + ending;
  }

  /** What stands behind its last dot, in small letters; empty if nothing does. */
  public String ending() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * This name for a content of this type: with an ending if it has none.
   *
   * @throws RuleViolation {@link AttachmentRule#ENDING_REFUSED} when it ends like a type that is
   *     not kept, such as a program
   */
  public FileName fitting(FileType type) {
    if (ending().isEmpty()) {
      return of(value + "." + type.ending());
    }
    Optional<FileType> promised = FileType.ending(ending());
    if (promised.isEmpty()) {
      throw RuleViolation.of("file", AttachmentRule.ENDING_REFUSED, value, ending());
    }
    return this;
  }

  @Override
  public String toString() {
    return value;
  }
}
