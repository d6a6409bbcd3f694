package cn.duban.complaint.ejb.audit;

import cn.duban.complaint.domain.audit.AuditEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail as an auditor reads it.
 *
 * @param entity the kind of record
 * @param key the record's number or name
 * @param sequence its place in the hash chain, null until it is sealed
 */
public record AuditRow(
    UUID id,
    Instant at,
    String by,
    String event,
    String entity,
    String key,
    @Nullable String department,
    String detail,
    @Nullable Long sequence,
    @Nullable String hash) {
  static AuditRow of(AuditEntry entry) {
    var subject = entry.subject();
    var sequence = entry.sequence();
    return new AuditRow(
        entry.id(),
        entry.at(),
        entry.by(),
        entry.event(),
        subject.type(),
        subject.key(),
        entry.department().orElse(null),
        entry.detail(),
        sequence.isPresent() ? sequence.getAsLong() : null,
        entry.hash().orElse(null));
  }
}
