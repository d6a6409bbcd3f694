package cn.duban.complaint.web.shared;

import java.util.Optional;

/** A resource whose records have an {@code ETag} that {@code If-Match} can ask for. */
public interface Versioned {
  /**
   * The record that the path names, exactly as its GET reads it. It is asked for inside the step's
   * transaction: take the record's row lock first, so that it stays the current one until the step
   * ends. Nothing if the path names no record (a POST to the list).
   */
  Optional<?> current(PathValues path);
}
