package cn.duban.complaint.web.appeal;

import cn.duban.complaint.domain.appeal.Verdict;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.domain.shared.Text;
import cn.duban.complaint.domain.shared.TextRule;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is written on R/G095-4 at one of its places. */
public class AppealForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String reason;
  private @Nullable Boolean approved;
  private @Nullable String opinion;

  /** Why the appeal is filed; something has to be said. */
  String reason() {
    return Text.opinion("reason", reason);
  }

  /** For or against; who agrees without a word says so in the usual words. */
  Verdict verdict() {
    if (approved == null) {
      throw RuleViolation.of("approved", TextRule.MISSING);
    }
    var said = Text.optional("opinion", opinion, Text.OPINION);
    return new Verdict(
        approved, approved && said.isEmpty() ? MessagesOfThePage.now().text("appeal.usual") : said);
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
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
