package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportMappings;
import cn.duban.complaint.domain.importing.StoredMapping;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The mappings as rows of {@code import_mapping}. */
@Dependent
class JpaImportMappings implements ImportMappings {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(StoredMapping mapping) {
    em.persist(mapping);
  }

  @Override
  public Optional<StoredMapping> find(String name) {
    return em.createQuery("SELECT m FROM StoredMapping m WHERE m.name = :name", StoredMapping.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<StoredMapping> all() {
    return em.createQuery("SELECT m FROM StoredMapping m ORDER BY m.name", StoredMapping.class)
        .getResultList();
  }
}
