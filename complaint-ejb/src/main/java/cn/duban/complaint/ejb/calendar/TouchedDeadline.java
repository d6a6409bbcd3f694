package cn.duban.complaint.ejb.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is owed and would be due at another time, had the calendar been another when it
 * began. Its due time is frozen and stays (requirements §3).
 *
 * @param complaint the number of its case
 * @param type what is owed
 * @param department who owes it
 */
public record TouchedDeadline(
    @Nullable String complaint,
    Enum<?> type,
    @Nullable String department,
    Instant dueAt,
    Instant wouldBeDueAt) {}
