/** The working calendar, and days that explain themselves, in the REST contract. */
@NullMarked
package cn.duban.complaint.web.calendar;

import org.jspecify.annotations.NullMarked;
