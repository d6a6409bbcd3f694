package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditSubject;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.complaint.Categories;
import cn.duban.complaint.domain.complaint.Category;
import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.importing.ImportFault;
import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.importing.ImportRun;
import cn.duban.complaint.domain.importing.Imports;
import cn.duban.complaint.domain.importing.RowFault;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The book of the runs: each line of it is a transaction, so that everybody sees how far it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportRuns {
  @Inject Imports imports;
  @Inject Categories categories;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Opens a run and says under which identity. */
  public UUID begin(String mapping, String fileName, int rows, Act act) {
    var run = ImportRun.begin(mapping, fileName, rows, act);
    imports.add(run);
    return run.id();
  }

  /** Some rows were looked at and none of them can be taken over. */
  public void advance(UUID run, ImportRun.Tally tally) {
    get(run).advance(tally);
  }

  /** Every row was looked at; this is what was wrong. */
  public void finish(UUID id, List<RowFault> faults) {
    var run = keepFaults(id, faults);
    run.finish(clock.instant());
    record(run, "IMPORT_DONE");
  }

  /** It broke off; this is what was wrong until then. */
  public void fail(UUID id, List<RowFault> faults) {
    var run = keepFaults(id, faults);
    run.fail(clock.instant());
    record(run, "IMPORT_FAILED");
  }

  private ImportRun keepFaults(UUID id, List<RowFault> faults) {
    var run = get(id);
    int position = 0;
    for (var fault : faults) {
      imports.add(ImportFault.of(run, position++, fault, clock.instant()));
    }
    return run;
  }

  private void record(ImportRun run, String event) {
    trail.record(
        AuditEntry.of(clock.instant(), run.startedBy(), event, AuditSubject.of("import", run.id()))
            .saying(
                "%s %s: %d, +%d, =%d"
                    .formatted(
                        run.mapping(),
                        run.fileName(),
                        run.rows(),
                        run.imported(),
                        run.duplicates())));
  }

  /** How far a run has come. */
  public ImportProgress progress(UUID run) {
    return ImportProgress.of(get(run));
  }

  /** What came of a run. */
  public ImportReport report(UUID run) {
    return ImportReport.of(get(run), imports.faultsOf(run));
  }

  /** The latest runs, the newest first. */
  public List<ImportProgress> latest(int howMany) {
    return imports.latest(howMany).stream().map(ImportProgress::of).toList();
  }

  /** Of these keys those that were imported before. */
  public Set<String> known(String source, Collection<String> keys) {
    return imports.known(source, keys);
  }

  /** The categories that complaints may be put under. */
  public Set<CategoryCode> categoriesInUse() {
    return categories.list().stream()
        .filter(Category::active)
        .map(Category::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private ImportRun get(UUID run) {
    return imports.find(run).orElseThrow(() -> new RuleViolation(ImportRule.NO_SUCH_RUN));
  }
}
