package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportRun;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come.
 *
 * @param rows rows below the heading
 * @param done rows that were looked at
 * @param failed whether it broke off; what was imported until then stays imported
 */
public record ImportProgress(
    UUID run,
    String mapping,
    String fileName,
    String startedBy,
    Instant startedAt,
    @Nullable Instant finishedAt,
    int rows,
    int done,
    int imported,
    int duplicates,
    boolean failed) {
  static ImportProgress of(ImportRun run) {
    return new ImportProgress(
        run.id(),
        run.mapping(),
        run.fileName(),
        run.startedBy(),
        run.startedAt(),
        run.finishedAt().orElse(null),
        run.rows(),
        run.done(),
        run.imported(),
        run.duplicates(),
        run.failed());
  }

  /** How much of it is done, in per cent. */
  public int percent() {
    if (finishedAt != null) {
      return 100;
    }
    return rows == 0 ? 0 : (int) Math.min(99, 100L * done / rows);
  }
}
