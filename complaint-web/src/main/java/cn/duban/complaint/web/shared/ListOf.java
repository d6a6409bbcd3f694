package cn.duban.complaint.web.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items what stands on the page
 * @param total how many there are on all pages
 */
public record ListOf<T>(List<T> items, long total) {
  public ListOf {
    items = List.copyOf(items);
  }

  /** A list that is always whole. */
  public static <T> ListOf<T> all(List<T> items) {
    return new ListOf<>(items, items.size());
  }
}
