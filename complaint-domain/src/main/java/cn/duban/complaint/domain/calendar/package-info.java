/**
 * Days, deadlines and overdue days: every result tells the days it counted and skipped, and why.
 */
@NullMarked
package cn.duban.complaint.domain.calendar;

import org.jspecify.annotations.NullMarked;
