package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.organization.DepartmentCode;

/**
 * The number of a supervision order, formed like those of the forms: year, the issuing department's
 * initials, at least three digits, such as {@code 2026ZH001}; its sequence is its own.
 */
public record SupervisionOrderNumber(String value) {
  /** The name under which its numbers run. */
  public static final String FORM = "督办单";

  /** The number of this year, issuing department and place in the sequence, from 1. */
  public static SupervisionOrderNumber of(int year, DepartmentCode issuer, int sequence) {
    return new SupervisionOrderNumber("%d%s%03d".formatted(year, issuer, sequence));
  }

  @Override
  public String toString() {
    return value;
  }
}
