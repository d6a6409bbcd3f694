package cn.duban.complaint.domain.importing;

import cn.duban.complaint.domain.complaint.Registration;
import java.time.Instant;

/**
 * A row that was understood.
 *
 * @param row its number in the file
 * @param key under which it is known to have been imported
 * @param registeredAt 登记时间 in the other ledger
 * @param closed whether it has come to its end there
 */
public record LedgerEntry(
    int row, String key, Instant registeredAt, boolean closed, Registration registration) {}
