/** Keeping the working calendar: reading it, and importing what the State Council announces. */
@NullMarked
package cn.duban.complaint.ejb.calendar;

import org.jspecify.annotations.NullMarked;
