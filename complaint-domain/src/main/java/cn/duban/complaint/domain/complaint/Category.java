package cn.duban.complaint.domain.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A row of the two-level taxonomy of 表四; kept by the administrator, never deleted once used, only
 * taken out of use.
 */
@Entity
public class Category {
  @Id private String code;

  @Column(name = "type_name")
  private String typeName;

  @Column(name = "type_name_en")
  private String typeNameEn;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  private int position;
  private boolean active;

  @SuppressWarnings("NullAway.Init")
  protected Category() {} // JPA

  /** The code as the REST contract writes it. */
  public CategoryCode code() {
    return new CategoryCode(code);
  }

  /** The 类型 in Chinese, as printed in 表四. */
  public String typeName() {
    return typeName;
  }

  /** The 类型 in English. */
  public String typeNameEn() {
    return typeNameEn;
  }

  /** The 具体类别 in Chinese; the type's own name where 表四 prints a dash. */
  public String name() {
    return name;
  }

  /** The 具体类别 in English. */
  public String nameEn() {
    return nameEn;
  }

  /** Its place in 表四, from 1. */
  public int position() {
    return position;
  }

  /** Whether new complaints may still be put under it. */
  public boolean active() {
    return active;
  }

  static Category of(CategoryCode code, String typeName, String name, int position) {
    var category = new Category();
    category.code = code.value();
    category.typeName = typeName;
    category.typeNameEn = code.type();
    category.name = name;
    category.nameEn = code.value();
    category.position = position;
    category.active = true;
    return category;
  }
}
