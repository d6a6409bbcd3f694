package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.Categories;
import cn.duban.complaint.domain.complaint.Category;
import cn.duban.complaint.domain.complaint.CategoryCode;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The taxonomy as rows of {@code category}. */
@Dependent
class JpaCategories implements Categories {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public List<Category> list() {
    return em.createQuery("SELECT c FROM Category c ORDER BY c.position", Category.class)
        .getResultList();
  }

  @Override
  public Optional<Category> find(CategoryCode code) {
    return Optional.ofNullable(em.find(Category.class, code.value()));
  }
}
