package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.Category;

/**
 * A row of 表四, in both languages.
 *
 * @param type code of the 类型; the same as the code where 表四 prints a dash for the 具体类别
 */
public record CategoryRow(
    String code,
    String type,
    String typeName,
    String typeNameEn,
    String name,
    String nameEn,
    boolean active) {
  static CategoryRow of(Category category) {
    return new CategoryRow(
        category.code().value(),
        category.code().type(),
        category.typeName(),
        category.typeNameEn(),
        category.name(),
        category.nameEn(),
        category.active());
  }

  /** Whether 表四 names a kind within the type. */
  public boolean hasKind() {
    return !code.equals(type);
  }
}
