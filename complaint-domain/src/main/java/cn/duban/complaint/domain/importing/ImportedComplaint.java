package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Which row of which ledger a complaint was taken over from; each is taken over once. */
@Entity
@Table(name = "imported_complaint")
public class ImportedComplaint {
  @Id private UUID id;
  private String source;

  @Column(name = "external_key")
  private String key;

  @Column(name = "complaint_number")
  private String complaint;

  @Column(name = "run_id")
  private UUID run;

  @Column(name = "imported_at")
  private Instant importedAt;

  @SuppressWarnings("NullAway.Init")
  protected ImportedComplaint() {} // JPA

  /** The complaint that this row became. */
  public static ImportedComplaint of(
      ImportRun run, String key, ComplaintNumber complaint, Instant at) {
    var imported = new ImportedComplaint();
    imported.id = Ids.next(at);
    imported.source = run.mapping();
    imported.key = key;
    imported.complaint = complaint.value();
    imported.run = run.id();
    imported.importedAt = at;
    return imported;
  }

  public ComplaintNumber complaint() {
    return new ComplaintNumber(complaint);
  }

  /** The ledger, by the name of its mapping. */
  public String source() {
    return source;
  }

  /** The run that took it over. */
  public UUID run() {
    return run;
  }

  public Instant importedAt() {
    return importedAt;
  }

  /** The other ledger's number, or the fingerprint of a row that had none. */
  public String key() {
    return key;
  }
}
