package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.Webhook;
import cn.duban.complaint.domain.notification.Webhooks;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The webhooks as rows of {@code webhook}. */
@Dependent
class JpaWebhooks implements Webhooks {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  public void add(Webhook hook) {
    em.persist(hook);
  }

  @Override
  public Optional<Webhook> find(UUID id) {
    return Optional.ofNullable(em.find(Webhook.class, id));
  }

  @Override
  public List<Webhook> all() {
    return em.createQuery("SELECT w FROM Webhook w ORDER BY w.name, w.id", Webhook.class)
        .getResultList();
  }

  @Override
  public void remove(Webhook hook) {
    em.remove(hook);
  }
}
