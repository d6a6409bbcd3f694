package cn.duban.complaint.web.penalty;

import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is said with a step on a notice, with a yes or no where one is asked. */
public class NoticeStepForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable Boolean approved;
  private @Nullable String opinion;

  /** The answer; there has to be one. */
  boolean answer() {
    if (approved == null) {
      throw RuleViolation.of("approved", TextRule.MISSING);
    }
    return approved;
  }

  /** The opinion; who agrees without a word says so in the usual words. */
  String opinion(String usual) {
    var said = Text.optional("opinion", opinion, Text.OPINION);
    return said.isEmpty() ? MessagesOfThePage.now().text(usual) : said;
  }

  /** What was said; something has to be. */
  String required() {
    return Text.opinion("opinion", opinion);
  }

  public @Nullable Boolean getApproved() {
    return approved;
  }

  public void setApproved(@Nullable Boolean approved) {
    this.approved = approved;
  }

  public @Nullable String getOpinion() {
    return opinion;
  }

  public void setOpinion(@Nullable String opinion) {
    this.opinion = opinion;
  }
}
