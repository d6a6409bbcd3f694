package cn.duban.complaint.domain.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every webhook. */
public interface Webhooks {
  void add(Webhook hook);

  Optional<Webhook> find(UUID id);

  /** All of them, by name. */
  List<Webhook> all();

  void remove(Webhook hook);
}
