package cn.duban.complaint.domain.organization;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two pinyin initials of a department, part of every number it issues (表一, 表三: 编号规则). The three
 * departments that the regulation itself names have their codes here.
 */
public record DepartmentCode(String code) implements Comparable<DepartmentCode> {
  private static final Pattern FORM =
      Pattern.compile("[A-Z]{2}"); // before the constants that need it

  /** 客户服务部, the lead department of complaint handling (3.1). */
  public static final DepartmentCode CUSTOMER_SERVICE = new DepartmentCode("KF");

  /** 综合部, which assesses, supervises and executes penalties (3.3). */
  public static final DepartmentCode GENERAL_AFFAIRS = new DepartmentCode("ZH");

  /** 公司领导: the executives in charge and the general manager. */
  public static final DepartmentCode COMPANY_LEADERS = new DepartmentCode("GS");

  public DepartmentCode {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("A department code is two capital letters: " + code);
    }
  }

  /**
   * Reads a code that somebody sent.
   *
   * @throws RuleViolation {@link OrganizationRule#BAD_DEPARTMENT_CODE}, naming the field
   */
  public static DepartmentCode parse(String field, @Nullable String code) {
    if (code == null || !FORM.matcher(code).matches()) {
      throw RuleViolation.of(field, OrganizationRule.BAD_DEPARTMENT_CODE, code == null ? "" : code);
    }
    return new DepartmentCode(code);
  }

  @Override
  public int compareTo(DepartmentCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
