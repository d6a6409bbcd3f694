package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.shared.Money;

/**
 * What a repair changes: the overdue days of the obligation, and the amount of those that no
 * confirmed notice has, before and after.
 */
public record RepairFigures(int daysBefore, int daysAfter, Money amountBefore, Money amountAfter) {}
