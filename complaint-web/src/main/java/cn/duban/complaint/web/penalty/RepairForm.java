package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Another due time with its reason, or the answer to such a proposal. */
public class RepairForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable Instant dueAt;
  private @Nullable Boolean approved;
  private @Nullable String words;

  Instant dueAt() {
    return required("dueAt", dueAt);
  }

  boolean answer() {
    return required("approved", approved);
  }

  String words(String field) {
    return Text.opinion(field, words);
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw RuleViolation.of(field, TextRule.MISSING);
    }
    return value;
  }

  public @Nullable Instant getDueAt() {
    return dueAt;
  }

  public void setDueAt(@Nullable Instant dueAt) {
    this.dueAt = dueAt;
  }

  public @Nullable Boolean getApproved() {
    return approved;
  }

  public void setApproved(@Nullable Boolean approved) {
    this.approved = approved;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }
}
