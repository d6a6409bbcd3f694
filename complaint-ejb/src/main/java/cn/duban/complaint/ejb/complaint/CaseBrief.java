package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import org.jspecify.annotations.Nullable;

/**
 * A case in one line, so that who owes something for it knows which one it is.
 *
 * @param excerpt the beginning of the customer's words
 */
public record CaseBrief(
    ComplaintNumber number,
    ComplaintStatus state,
    @Nullable String customer,
    String category,
    String excerpt) {
  private static final int EXCERPT = 48;

  /** The most that is read of the words: a character takes one or two places. */
  static final int READ = 2 * EXCERPT + 2;

  /** As the database gives it. */
  public CaseBrief(
      String number,
      ComplaintStatus state,
      @Nullable String customer,
      CategoryCode category,
      String words) {
    this(new ComplaintNumber(number), state, customer, category.value(), shortened(words));
  }

  private static String shortened(String words) {
    var line = words.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
