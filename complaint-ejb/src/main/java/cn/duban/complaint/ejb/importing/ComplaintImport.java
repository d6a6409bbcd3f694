package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportMapping;
import cn.duban.complaint.ejb.security.Pen;
import cn.duban.complaint.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Complaints of another ledger are taken over (api.md, Import): each row once, whatever is handed
 * in how often.
 */
@Stateless
@RolesAllowed(Roles.CS_MANAGER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComplaintImport {
  private static final int PREVIEWED = 10;
  private static final int LISTED = 20;

  @Inject MappingDesk mappings;
  @Inject ImportRuns runs;
  @Inject ImportWork work;
  @Inject Pen pen;
  @Resource ManagedExecutorService executor;

  /** The heading and the first rows of a file. */
  public LedgerPreview preview(LedgerUpload upload) {
    try (var file = LedgerFile.receive(upload)) {
      return file.preview(PREVIEWED);
    }
  }

  /** Says what an import would do, and changes nothing. */
  public ImportReport dryRun(String mapping, LedgerUpload upload) {
    var by = mappings.get(mapping);
    try (var file = LedgerFile.receive(upload)) {
      return work.dryRun(file, by);
    }
  }

  /** Takes the rows over and says what came of each. */
  public ImportReport run(String mapping, LedgerUpload upload) {
    var by = mappings.get(mapping);
    try (var file = LedgerFile.receive(upload)) {
      var run = begin(by, file);
      work.run(run, file, by, pen.act().actor());
      return runs.report(run);
    }
  }

  /** Takes the rows over in the background; {@link #progress} says how far it is. */
  public UUID start(String mapping, LedgerUpload upload) {
    var by = mappings.get(mapping);
    var actor = pen.act().actor();
    var file = LedgerFile.receive(upload);
    boolean started = false;
    try {
      var run = begin(by, file);
      executor.execute(
          () -> {
            try (file) {
              work.run(run, file, by, actor);
            }
          });
      started = true;
      return run;
    } finally {
      if (!started) {
        file.close();
      }
    }
  }

  private UUID begin(ImportMapping mapping, LedgerFile file) {
    try (var rows = file.open()) {
      mapping.requireColumns(rows.heading());
    }
    return runs.begin(mapping.name(), file.name(), file.rows(), pen.act());
  }

  /** How far a run has come. */
  public ImportProgress progress(UUID run) {
    return runs.progress(run);
  }

  /** What came of a run. */
  public ImportReport report(UUID run) {
    return runs.report(run);
  }

  /** The latest runs, the newest first. */
  public List<ImportProgress> latest() {
    return runs.latest(LISTED);
  }
}
