package cn.duban.complaint.domain.notification;

import java.util.List;

/** The sentences of a message: the first is its headline, the others its lines. */
public record Sayings(List<Saying> all) {
  public Sayings {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("A message says something");
    }
    all = List.copyOf(all);
  }

  /** What it is about. */
  public Saying headline() {
    return all.get(0);
  }

  /** What else it says. */
  public List<Saying> lines() {
    return all.subList(1, all.size());
  }
}
