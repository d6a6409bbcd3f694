package cn.duban.complaint.domain.appeal;

import cn.duban.complaint.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/** For or against, and why. */
public record Verdict(boolean approved, String opinion) {
  /** An opinion says something, 1 to 4,000 characters. */
  public Verdict(boolean approved, @Nullable String opinion) {
    this.approved = approved;
    this.opinion = Text.opinion("opinion", opinion);
  }
}
