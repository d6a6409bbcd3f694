package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.shared.Ids;
import cn.duban.complaint.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reading of one file: how far it has come, and what came of it. */
@Entity
@Table(name = "import_run")
public class ImportRun {
  @Id private UUID id;
  @Version private long version;
  private String mapping;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  private boolean failed;

  @Column(name = "row_count")
  private int rows;

  @Column(name = "done_count")
  private int done;

  @Column(name = "valid_count")
  private int valid;

  @Column(name = "imported_count")
  private int imported;

  @Column(name = "duplicate_count")
  private int duplicates;

  @SuppressWarnings("NullAway.Init")
  protected ImportRun() {} // JPA

  /**
   * Begins.
   *
   * @param rows how many rows the file has below its heading
   */
  public static ImportRun begin(String mapping, String fileName, int rows, Act act) {
    var run = new ImportRun();
    run.id = Ids.next(act.at());
    run.mapping = mapping;
    run.fileName = fileName.length() > Text.NAME ? fileName.substring(0, Text.NAME) : fileName;
    run.rows = rows;
    run.startedBy = act.by();
    run.startedAt = act.at();
    return run;
  }

  /** Counts some rows more. */
  public void advance(Tally tally) {
    done += tally.rows();
    valid += tally.valid();
    imported += tally.imported();
    duplicates += tally.duplicates();
  }

  /** What became of some rows. */
  public record Tally(int rows, int valid, int imported, int duplicates) {}

  /** Every row was looked at. */
  public void finish(Instant at) {
    finishedAt = at;
  }

  /** Something broke; what was imported until then stays imported. */
  public void fail(Instant at) {
    finishedAt = at;
    failed = true;
  }

  public UUID id() {
    return id;
  }

  /** The name of the mapping, which is the ledger's too. */
  public String mapping() {
    return mapping;
  }

  public String fileName() {
    return fileName;
  }

  public String startedBy() {
    return startedBy;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  /** Whether it broke off. */
  public boolean failed() {
    return failed;
  }

  /** Rows below the heading. */
  public int rows() {
    return rows;
  }

  /** Rows that were looked at. */
  public int done() {
    return done;
  }

  /** Rows that could be read, duplicates among them. */
  public int valid() {
    return valid;
  }

  public int imported() {
    return imported;
  }

  /** Rows that were imported before. */
  public int duplicates() {
    return duplicates;
  }
}
