package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import org.jspecify.annotations.Nullable;

/** A step that says something, with a yes or no where one is asked. */
public class WordsForm {
  private @Nullable Boolean approved;
  private @Nullable String words;

  /** What was said; something has to be. */
  String required(String field) {
    return Text.opinion(field, words);
  }

  /** What was said, if anything. */
  String optional(String field) {
    return Text.optional(field, words, Text.OPINION);
  }

  /** The answer; there has to be one. */
  boolean answer(String field) {
    return Words.required(field, approved);
  }

  /** The opinion; who agrees without a word says 同意. */
  String opinion(String field) {
    return Boolean.TRUE.equals(approved) && optional(field).isEmpty()
        ? MessagesOfThePage.now().text("casefile.agreed")
        : required(field);
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
