package cn.duban.complaint.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The end of the hash chain over the audit trail: how many entries are sealed and the hash of the
 * last. There is one row; who seals holds its lock, so that two nodes never seal the same place.
 */
@Entity
@Table(name = "audit_chain")
public class AuditChain {
  /** The hash before the first entry. */
  public static final String BEGINNING = "0".repeat(64);

  /** The key of the only row. */
  public static final int ONLY = 1;

  @Id private int id;

  @Column(name = "sealed_entries")
  private long length;

  @Column(name = "last_hash")
  private String lastHash;

  @SuppressWarnings("NullAway.Init")
  protected AuditChain() {} // JPA

  /** A chain without entries. */
  public static AuditChain empty() {
    var chain = new AuditChain();
    chain.id = ONLY;
    chain.lastHash = BEGINNING;
    return chain;
  }

  /** Seals one more entry behind the last. */
  public void seal(AuditEntry entry) {
    entry.seal(length + 1, lastHash);
    length++;
    lastHash = entry.hash().orElseThrow();
  }

  /** How many entries are sealed. */
  public long length() {
    return length;
  }

  /** The hash of the last sealed entry. */
  public String lastHash() {
    return lastHash;
  }
}
