package cn.duban.complaint.ejb.complaint;

import cn.duban.complaint.domain.complaint.Categories;
import cn.duban.complaint.domain.complaint.Complaints;
import jakarta.persistence.EntityManager;

/** The complaints and their taxonomy for repository and boundary tests in plain Java SE. */
public final class ComplaintTables {
  private ComplaintTables() {}

  /** The real complaints on this entity manager, within its transaction. */
  public static Complaints complaintsOn(EntityManager em) {
    var complaints = new JpaComplaints();
    complaints.em = em;
    return complaints;
  }

  /** The real taxonomy on this entity manager. */
  public static Categories categoriesOn(EntityManager em) {
    var categories = new JpaCategories();
    categories.em = em;
    return categories;
  }

  static CaseBriefQueries briefsOn(EntityManager em) {
    var queries = new JpaCaseBriefQueries();
    queries.em = em;
    return queries;
  }
}
