package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.Categories;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The taxonomy of 表四, for everybody who reads or chooses a category. */
@Stateless
@PermitAll
public class CategoryCatalogue {
  @Inject Categories categories;

  /** Every category, in the order of 表四, also those out of use. */
  public List<CategoryRow> list() {
    return categories.list().stream().map(CategoryRow::of).toList();
  }

  /** What a new case can be put under, for those who register one (4.2.1). */
  @RolesAllowed({Roles.CLERK, Roles.CS_MANAGER})
  public List<CategoryRow> inUse() {
    return list().stream().filter(CategoryRow::active).toList();
  }
}
