package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.importing.ImportMapping;
import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.importing.ImportRun;
import cn.duban.complaint.domain.importing.LedgerEntry;
import cn.duban.complaint.domain.importing.LedgerReading;
import cn.duban.complaint.domain.importing.RowFault;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.ejb.shared.StorageFault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goes through a ledger chunk by chunk; every row is taken over, known already, or at fault. */
@Dependent
public class ImportWork {
  static final int CHUNK = 200;
  private static final int ATTEMPTS = 3;

  @Inject ImportRuns runs;
  @Inject ImportChunk chunks;
  @Inject Clock clock;

  /** Says what an import would do, and changes nothing. */
  ImportReport dryRun(LedgerFile file, ImportMapping mapping) {
    var pass = new Pass(mapping);
    int[] duplicates = {0};
    pass.through(
        file,
        (rows, entries) -> {
          var keys = entries.stream().map(LedgerEntry::key).toList();
          duplicates[0] += runs.known(mapping.name(), keys).size();
        });
    return pass.report(0, duplicates[0]);
  }

  /** Takes the rows over. */
  void run(UUID run, LedgerFile file, ImportMapping mapping, Actor actor) {
    var pass = new Pass(mapping);
    boolean done = false;
    try {
      pass.through(file, (rows, entries) -> pass.keep(run, rows, entries, actor));
      done = true;
    } finally {
      if (done) {
        runs.finish(run, pass.faults);
      } else {
        runs.fail(run, pass.faults);
      }
    }
  }

  /** What is done with some rows of which these could be read. */
  private interface Step {
    void take(int rows, List<LedgerEntry> entries);
  }

  /** One way through the file. */
  private final class Pass {
    private final ImportMapping mapping;
    private final LedgerReading reading;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private int rows;
    private int valid;

    Pass(ImportMapping mapping) {
      this.mapping = mapping;
      this.reading = new LedgerReading(mapping, runs.categoriesInUse(), clock.instant());
    }

    void through(LedgerFile file, Step step) {
      try (var lines = file.open()) {
        mapping.requireColumns(lines.heading());
        while (lines.hasNext()) {
          step(lines, step);
        }
        lines.brokenOff().ifPresent(fault -> brokenOff(fault, step));
      }
      faults.sort(Comparator.comparingInt(RowFault::row));
    }

    private void step(LedgerRows lines, Step step) {
      var entries = new ArrayList<LedgerEntry>();
      int looked = 0;
      for (; looked < CHUNK && lines.hasNext(); looked++) {
        reading.read(lines.next(), faults).filter(this::isFirst).ifPresent(entries::add);
      }
      rows += looked;
      valid += entries.size();
      step.take(looked, entries);
    }

    private boolean isFirst(LedgerEntry entry) {
      var earlier = seen.putIfAbsent(entry.key(), entry.row());
      if (earlier != null) {
        faults.add(RowFault.whole(entry.row(), ImportRule.KEY_TWICE, entry.key(), earlier));
      }
      return earlier == null;
    }

    private void brokenOff(RowFault fault, Step step) {
      rows++;
      faults.add(fault);
      step.take(1, List.of());
    }

    private void keep(UUID run, int looked, List<LedgerEntry> entries, Actor actor) {
      for (int attempt = 1; ; attempt++) {
        try {
          chunks.take(run, looked, entries, actor);
          return;
        } catch (RuntimeException e) {
          var storage = StorageFault.in(e);
          if (storage.isEmpty()) {
            throw e;
          } else if (storage.get() == StorageFault.UNSTORABLE) {
            keepOneByOne(run, looked, entries, actor);
            return;
          } else if (attempt == ATTEMPTS) {
            throw e;
          }
        }
      }
    }

    private void keepOneByOne(UUID run, int looked, List<LedgerEntry> entries, Actor actor) {
      for (var entry : entries) {
        try {
          chunks.take(run, 1, List.of(entry), actor);
        } catch (RuntimeException e) {
          if (StorageFault.in(e).isEmpty()) {
            throw e;
          }
          faults.add(RowFault.whole(entry.row(), ImportRule.NOT_STORABLE));
          runs.advance(run, new ImportRun.Tally(1, 0, 0, 0));
        }
      }
      runs.advance(run, new ImportRun.Tally(looked - entries.size(), 0, 0, 0));
    }

    ImportReport report(int imported, int duplicates) {
      var errors = faults.stream().map(ImportReport.RowError::of).toList();
      return new ImportReport(rows, valid, imported, duplicates, errors);
    }
  }
}
