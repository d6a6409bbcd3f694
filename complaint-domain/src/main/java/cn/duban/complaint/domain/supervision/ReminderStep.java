package cn.duban.complaint.domain.supervision;

import java.time.LocalDate;

/**
 * One step of reminding of an obligation; nobody is told of the same step twice.
 *
 * @param on the overdue date of {@link ReminderKind#DAY}, the due date of every other step
 */
public record ReminderStep(ReminderKind kind, LocalDate on) {}
