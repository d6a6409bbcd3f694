package cn.duban.complaint.domain.penalty;

/** The number of R/G095-3, given when customer service confirms it: {@code 2026KF001} (表三). */
public record PenaltyNoticeNumber(String value) {
  @Override
  public String toString() {
    return value;
  }
}
