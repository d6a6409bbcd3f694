package cn.duban.complaint.ejb.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the audit trail is what was written.
 *
 * @param intact no sealed entry was altered, inserted or removed
 * @param entries how many entries were found as they were sealed, from the first on
 * @param unsealed how many entries wait for their seal
 * @param brokenAt the place of the first entry that does not fit, null if intact
 * @param lastHash the hash at the end of the chain; written down elsewhere it proves the whole
 */
public record AuditVerdict(
    boolean intact, long entries, long unsealed, @Nullable Long brokenAt, String lastHash) {}
