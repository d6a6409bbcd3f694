/**
 * Drafts, confirms, reviews and executes penalty notices, and counts overdue days (4.3.2, 4.3.5).
 */
@NullMarked
package cn.duban.complaint.ejb.penalty;

import org.jspecify.annotations.NullMarked;
