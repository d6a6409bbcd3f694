package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportFault;
import cn.duban.complaint.domain.importing.ImportRun;
import cn.duban.complaint.domain.importing.ImportedComplaint;
import cn.duban.complaint.domain.importing.Imports;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The runs as rows of {@code import_run}, with their faults and what they took over. */
@Dependent
class JpaImports implements Imports {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(ImportRun run) {
    em.persist(run);
  }

  @Override
  public void add(ImportFault fault) {
    em.persist(fault);
  }

  @Override
  public void add(ImportedComplaint imported) {
    em.persist(imported);
  }

  @Override
  public Optional<ImportRun> find(UUID run) {
    return Optional.ofNullable(em.find(ImportRun.class, run));
  }

  @Override
  public List<ImportRun> latest(int howMany) {
    return em.createQuery("SELECT r FROM ImportRun r ORDER BY r.startedAt DESC", ImportRun.class)
        .setMaxResults(howMany)
        .getResultList();
  }

  @Override
  public List<ImportFault> faultsOf(UUID run) {
    return em.createQuery(
            "SELECT f FROM ImportFault f WHERE f.run = :run ORDER BY f.position", ImportFault.class)
        .setParameter("run", run)
        .getResultList();
  }

  @Override
  public Set<String> known(String source, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Set.of();
    }
    return em.createQuery(
            "SELECT i.key FROM ImportedComplaint i WHERE i.source = :source AND i.key IN :keys",
            String.class)
        .setParameter("source", source)
        .setParameter("keys", keys)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
