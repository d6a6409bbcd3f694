package cn.duban.complaint.domain.penalty;

import cn.duban.complaint.domain.organization.DepartmentCode;

/** The number of R/G095-3, given when customer service confirms it: {@code 2026KF001} (表三). */
public record PenaltyNoticeNumber(String value) {
  /** The form's code, under which its numbers run. */
  public static final String FORM = "R/G095-3";

  /** Year, the issuing department's initials, at least three digits; after 999 comes 1000. */
  public static PenaltyNoticeNumber of(int year, DepartmentCode issuer, int sequence) {
    return new PenaltyNoticeNumber("%d%s%03d".formatted(year, issuer, sequence));
  }

  @Override
  public String toString() {
    return value;
  }
}
