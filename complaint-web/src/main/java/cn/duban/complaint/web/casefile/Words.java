package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/** The small bodies of steps that say one thing. */
final class Words {
  private Words() {}

  /** {@code {"reason": "…"}}. */
  public record Reason(@Nullable String reason) {
    String words() {
      return Text.opinion("reason", reason);
    }
  }

  /** {@code {"text": "…"}}. */
  public record Said(@Nullable String text) {
    String words() {
      return Text.opinion("text", text);
    }
  }

  /** {@code {"statement": "…"}}. */
  public record Statement(@Nullable String statement) {
    String words() {
      return Text.opinion("statement", statement);
    }
  }

  /** {@code {"note": "…"}}; the note may be empty. */
  public record Note(@Nullable String note) {
    String words() {
      return Text.optional("note", note, Text.OPINION);
    }
  }

  /** {@code {"approved": true, "opinion": "…"}}. */
  public record Opinion(@Nullable Boolean approved, @Nullable String opinion) {
    boolean yes() {
      return required("approved", approved);
    }

    String words() {
      return Text.opinion("opinion", opinion);
    }
  }

  /** {@code {"effective": true, "note": "…"}}. */
  public record FollowUp(@Nullable Boolean effective, @Nullable String note) {
    boolean yes() {
      return required("effective", effective);
    }

    String words() {
      return Text.optional("note", note, Text.OPINION);
    }
  }

  /** A value that has to be there. */
  static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw RuleViolation.of(field, TextRule.MISSING);
    }
    return value;
  }
}
