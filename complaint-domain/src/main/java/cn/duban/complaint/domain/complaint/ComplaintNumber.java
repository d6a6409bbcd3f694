package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.regex.Pattern;

/**
 * The number of R/G095-1: year, the registering department's two pinyin initials, a sequence of at
 * least three digits, such as {@code 2026KF001} (表一); after 999 comes 1000.
 */
public record ComplaintNumber(String value) implements Comparable<ComplaintNumber> {
  private static final Pattern FORM = Pattern.compile("\\d{4}[A-Z]{2}\\d{3,9}");

  public ComplaintNumber {
    if (!FORM.matcher(value).matches()) {
      throw new RuleViolation(ComplaintRule.NO_SUCH_COMPLAINT, value);
    }
  }

  @Override
  public int compareTo(ComplaintNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
