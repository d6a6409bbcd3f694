package cn.duban.complaint.domain.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries an auditor asks for; what is null does not restrict.
 *
 * @param entity a kind of record ({@code complaint}) or a kind and a key ({@code
 *     complaint/2026KF001})
 * @param by the user name of who did it
 * @param from the first instant
 * @param to the instant after the last
 */
public record AuditFilter(
    @Nullable String entity, @Nullable String by, @Nullable Instant from, @Nullable Instant to) {
  /** Every entry. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null);

  /** What happened to a kind of record, or to one record, in a period. */
  public AuditFilter(@Nullable String entity, @Nullable Instant from, @Nullable Instant to) {
    this(entity, null, from, to);
  }

  /** The kind of record asked for. */
  public @Nullable String subjectType() {
    return entity == null || !entity.contains("/")
        ? entity
        : entity.substring(0, entity.indexOf('/'));
  }

  /** The key of the one record asked for. */
  public @Nullable String subjectKey() {
    return entity == null || !entity.contains("/")
        ? null
        : entity.substring(entity.indexOf('/') + 1);
  }
}
