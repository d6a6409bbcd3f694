package cn.duban.complaint.domain.complaint;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The number of R/G095-1: year, the registering department's two pinyin initials, a sequence of at
 * least three digits, such as {@code 2026KF001} (表一); after 999 comes 1000.
 */
public record ComplaintNumber(String value) implements Comparable<ComplaintNumber> {
  private static final Comparator<ComplaintNumber> ORDER =
      Comparator.comparing((ComplaintNumber number) -> number.value.substring(0, 6))
          .thenComparing(number -> number.value.length())
          .thenComparing(ComplaintNumber::value);

  private static final Pattern FORM = Pattern.compile("\\d{4}[A-Z]{2}\\d{3,9}");

  public ComplaintNumber {
    if (!FORM.matcher(value).matches()) {
      throw new RuleViolation(ComplaintRule.NO_SUCH_COMPLAINT, value);
    }
  }

  /** The number of this year, registering department and place in the sequence, from 1. */
  public static ComplaintNumber of(int year, DepartmentCode department, int sequence) {
    return new ComplaintNumber("%d%s%03d".formatted(year, department.code(), sequence));
  }

  @Override
  public int compareTo(ComplaintNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return value;
  }
}
