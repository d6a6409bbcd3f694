package cn.duban.complaint.domain.shared;

import org.jspecify.annotations.Nullable;

/** The lengths of written words (api.md), checked once for every form. */
public final class Text {
  /** Longest content of a complaint, in characters. */
  public static final int CONTENT = 20_000;

  /** Longest note, reason or opinion. */
  public static final int OPINION = 4_000;

  /** Longest name of a person, a department or a thing. */
  public static final int NAME = 100;

  private Text() {}

  /**
   * A text that must say something, without blanks around it.
   *
   * @throws RuleViolation {@link TextRule#MISSING} or {@link TextRule#TOO_LONG}, naming the field
   */
  public static String required(String field, @Nullable String value, int longest) {
    var text = optional(field, value, longest);
    if (text.isEmpty()) {
      throw RuleViolation.of(field, TextRule.MISSING);
    }
    return text;
  }

  /** A text that may say nothing: null and blank become empty. */
  public static String optional(String field, @Nullable String value, int longest) {
    var text = value == null ? "" : value.strip();
    int characters = text.codePointCount(0, text.length());
    if (characters > longest) {
      throw RuleViolation.of(field, TextRule.TOO_LONG, longest, characters);
    }
    return text;
  }

  /** An opinion, a note that must say something, a reason: 1 to 4,000 characters. */
  public static String opinion(String field, @Nullable String value) {
    return required(field, value, OPINION);
  }
}
