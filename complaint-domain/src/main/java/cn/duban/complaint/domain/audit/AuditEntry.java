package cn.duban.complaint.domain.audit;

import cn.duban.complaint.domain.shared.Digest;
import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail and of a case's timeline. It is written once and never changed; later
 * a seal adds its place in the hash chain, so that nobody can alter, insert or remove a line
 * unnoticed.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
  /** The actor of what no person did: timers, imports, the first start. */
  public static final String SYSTEM = "system";

  /** Longest detail that is kept; what is longer is cut, never refused. */
  public static final int LONGEST_DETAIL = 4000;

  @Id private UUID id;

  @Column(name = "made_at")
  private Instant at;

  @Column(name = "made_by")
  private String by;

  private String event;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_key")
  private String subjectKey;

  private @Nullable String department;
  private String detail;
  private long ordinal;

  @Column(name = "sequence_no")
  private @Nullable Long sequence;

  @Column(name = "previous_hash")
  private @Nullable String previousHash;

  @Column(name = "entry_hash")
  private @Nullable String hash;

  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {} // JPA

  private AuditEntry(Instant at, String by, String event, AuditSubject subject) {
    this.id = Ids.next(at);
    this.at = at.truncatedTo(ChronoUnit.MICROS);
    this.by = by;
    this.event = event;
    this.subjectType = subject.type();
    this.subjectKey = subject.key();
    this.detail = "";
  }

  /**
   * What happened.
   *
   * @param by the user name, or {@link #SYSTEM}
   * @param event a code in capitals, such as {@code COMPLAINT_REGISTERED}; its text stands in the
   *     bundles under {@code AuditEvent.<code>}
   */
  public static AuditEntry of(Instant at, String by, String event, AuditSubject subject) {
    return new AuditEntry(at, by, event, subject);
  }

  /** Shows the line only to those who may see this department's part of the case. */
  public AuditEntry within(@Nullable String departmentCode) {
    this.department = departmentCode;
    return this;
  }

  /** Adds the words: a reason, an opinion, the values before and after. */
  public AuditEntry saying(String words) {
    this.detail =
        words.length() <= LONGEST_DETAIL ? words : words.substring(0, LONGEST_DETAIL - 1) + "…";
    return this;
  }

  /** Sets its place among entries of the same instant; called once, by the trail. */
  public void recordAs(long place) {
    this.ordinal = place;
  }

  /** Puts the entry behind the last one of the chain. */
  void seal(long place, String hashBefore) {
    if (sequence != null) {
      throw new IllegalStateException("Sealed already as " + sequence + ": " + id);
    }
    sequence = place;
    previousHash = hashBefore;
    hash = hashAfter(place, hashBefore);
  }

  /** Whether the entry still is what was sealed at this place behind this hash. */
  boolean sealedAs(long place, String hashBefore) {
    return sequence != null
        && sequence == place
        && hashBefore.equals(previousHash)
        && hashAfter(place, hashBefore).equals(hash);
  }

  private String hashAfter(long place, String hashBefore) {
    var content = new StringBuilder();
    for (var part :
        new Object[] {
          place, hashBefore, id, at, by, event, subjectType, subjectKey, department, detail, ordinal
        }) {
      var text = String.valueOf(part);
      content.append(text.length()).append(':').append(text); // lengths: no two entries read alike
    }
    return Digest.of(content.toString());
  }

  public UUID id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  /** The user name of who did it, or {@link #SYSTEM}. */
  public String by() {
    return by;
  }

  public String event() {
    return event;
  }

  public AuditSubject subject() {
    return new AuditSubject(subjectType, subjectKey);
  }

  /** The department whose part of the case this is; empty: everybody who sees the case. */
  public Optional<String> department() {
    return Optional.ofNullable(department);
  }

  public String detail() {
    return detail;
  }

  /** Its place in the chain, once it is sealed. */
  public OptionalLong sequence() {
    return sequence == null ? OptionalLong.empty() : OptionalLong.of(sequence);
  }

  /** Its hash over itself and the entry before, once it is sealed. */
  public Optional<String> hash() {
    return Optional.ofNullable(hash);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AuditEntry entry && id.equals(entry.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return at + " " + by + " " + event + " " + subjectType + " " + subjectKey;
  }
}
