package cn.duban.complaint.ejb.importing;

import cn.duban.complaint.domain.audit.AuditEntry;
import cn.duban.complaint.domain.audit.AuditTrail;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.Complaints;
import cn.duban.complaint.domain.importing.ImportRun;
import cn.duban.complaint.domain.importing.ImportedComplaint;
import cn.duban.complaint.domain.importing.Imports;
import cn.duban.complaint.domain.importing.LedgerEntry;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.ejb.complaint.CaseTimeline;
import cn.duban.complaint.ejb.complaint.ComplaintRegistration;
import cn.duban.complaint.ejb.shared.NumberIssuer;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes over some rows in one transaction: no notice is sent, no clock starts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportChunk {
  @Inject Imports imports;
  @Inject Complaints complaints;
  @Inject NumberIssuer numbers;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Takes over the rows that were not imported before.
   *
   * @param rows how many rows of the file these are, with those that cannot be read
   */
  public ImportRun.Tally take(UUID id, int rows, List<LedgerEntry> entries, Actor actor) {
    var run = imports.find(id).orElseThrow();
    var known = imports.known(run.mapping(), entries.stream().map(LedgerEntry::key).toList());
    var fresh = entries.stream().filter(entry -> !known.contains(entry.key())).toList();
    byYear(fresh).forEach((year, ofYear) -> takeOver(run, year, ofYear, actor));
    var tally =
        new ImportRun.Tally(rows, entries.size(), fresh.size(), entries.size() - fresh.size());
    run.advance(tally);
    return tally;
  }

  private Map<Integer, List<LedgerEntry>> byYear(List<LedgerEntry> entries) {
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.registeredAt().atZone(clock.getZone()).getYear(),
                TreeMap::new,
                Collectors.toList()));
  }

  private void takeOver(ImportRun run, int year, List<LedgerEntry> entries, Actor actor) {
    var department = actor.department();
    int number = numbers.next(ComplaintRegistration.FORM, department.code(), year, entries.size());
    for (var entry : entries) {
      takeOver(run, ComplaintNumber.of(year, department, number++), entry, actor);
    }
  }

  private void takeOver(ImportRun run, ComplaintNumber number, LedgerEntry entry, Actor actor) {
    var then = new Act(actor, entry.registeredAt());
    var now = clock.instant();
    complaints.add(Complaint.takeOver(number, entry.registration(), entry.closed(), then));
    imports.add(ImportedComplaint.of(run, entry.key(), number, now));
    trail.record(
        AuditEntry.of(now, actor.username(), "IMPORTED", CaseTimeline.subject(number))
            .saying("%s %s (%d)".formatted(run.mapping(), entry.key(), entry.row())));
  }
}
