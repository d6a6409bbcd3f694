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
import java.util.UUID;

/** A mapping that customer service made for its own ledger. */
@Entity
@Table(name = "import_mapping")
public class StoredMapping {
  private static final int LONGEST = 16_000;

  @Id private UUID id;
  @Version private long version;
  private String name;
  private String zone;
  private String definition;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected StoredMapping() {} // JPA

  /** Keeps a mapping under its name. */
  public static StoredMapping of(ImportMapping mapping, Act act) {
    var stored = new StoredMapping();
    stored.id = Ids.next(act.at());
    stored.name = mapping.name();
    stored.become(mapping, act);
    return stored;
  }

  /** From now on the mapping says this. */
  public void become(ImportMapping mapping, Act act) {
    zone = mapping.zone();
    definition = Text.required("fields", MappingText.write(mapping.fields()), LONGEST);
    changedBy = act.by();
    changedAt = act.at();
  }

  /** What it says. */
  public ImportMapping mapping() {
    return new ImportMapping(name, zone, MappingText.read(definition));
  }

  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
