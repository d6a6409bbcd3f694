package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.Reader;
import cn.duban.complaint.domain.notification.Readers;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Who reads which language, as rows of {@code reader}. */
@Dependent
class JpaReaders implements Readers {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Reader reader) {
    em.persist(reader);
  }

  @Override
  public Optional<Reader> find(String person) {
    return Optional.ofNullable(em.find(Reader.class, person));
  }
}
